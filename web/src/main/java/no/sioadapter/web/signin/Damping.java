package no.sioadapter.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes guessing slow. After some wrong passwords for a name the next try must wait, twice as long
 * each time up to a limit; a right one clears it. Names that nobody has are damped alike. Not more
 * than ten thousand names are remembered, and none longer than a day.
 */
public final class Damping {
  private static final int MOST_NAMES = 10_000;
  private static final int MOST_DOUBLINGS = 20;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final int free;
  private final Duration longest;
  private final Clock clock;
  private final Map<String, Failures> names = new LinkedHashMap<>();

  private record Failures(int count, Instant last, Instant open) {}

  /**
   * With nobody remembered.
   *
   * @param free wrong tries without a wait, 1 or more
   * @param longest the longest wait
   */
  public Damping(int free, Duration longest, Clock clock) {
    this.free = free;
    this.longest = longest;
    this.clock = clock;
  }

  /** How long a try for this name must wait; empty where it needn't. */
  public synchronized Optional<Duration> pause(String name) {
    Instant now = clock.instant();
    return Optional.ofNullable(names.get(name))
        .map(failures -> Duration.between(now, failures.open()))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  /** A try was wrong. */
  public synchronized void failed(String name) {
    Instant now = clock.instant();
    Failures before = names.remove(name); // and in again last: the longest untouched goes first
    int count = before == null || isOld(before, now) ? 1 : before.count() + 1;
    if (names.size() >= MOST_NAMES) {
      names.remove(names.keySet().iterator().next());
    }
    names.put(name, new Failures(count, now, now.plus(waitAfter(count))));
  }

  /** A try was right. */
  public synchronized void succeeded(String name) {
    names.remove(name);
  }

  private Duration waitAfter(int count) {
    if (count < free) {
      return Duration.ZERO;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }

  private static boolean isOld(Failures failures, Instant now) {
    return failures.last().plus(FORGOTTEN).isBefore(now);
  }
}
