package no.sioadapter.routes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where it is put. */
public final class SetClock extends Clock {
  private final ZoneId zone;

  /** Read by the threads of routes. */
  private volatile Instant now;

  /** It stands at this moment, in UTC. */
  public SetClock(Instant now) {
    this(now, ZoneOffset.UTC);
  }

  /** It stands at this moment, in this zone. */
  public SetClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Puts it at this moment. */
  public void set(Instant moment) {
    now = moment;
  }

  /** Puts it forward. */
  public void pass(Duration time) {
    now = instant().plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
