package no.sioadapter.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.sioadapter.ledger.Reason;

/**
 * How long to wait between tries: each pause is twice the one before.
 *
 * @param first pause
 * @param longest pause
 * @param tries so many fail, then an operator must look; 1 and up
 */
public record BackOff(Duration first, Duration longest, int tries) {
  /** What the other side asks for is respected so far, and no further. */
  private static final Duration MOST_ASKED = Duration.ofDays(1);

  /** Where doubling ends, long after any pause that a setting can name. */
  private static final int MOST_DOUBLINGS = 30;

  public BackOff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || tries < 1) {
      throw new IllegalArgumentException("no such way to wait");
    }
  }

  /**
   * What follows a failed try.
   *
   * @param failed how many failed before it
   * @param at when it failed
   * @param asked how long the other side asks to be left alone
   */
  public DispatchStep after(int failed, Reason why, Instant at, Optional<Duration> asked) {
    if (failed + 1 >= tries) {
      return new DispatchStep.Parked(why);
    }
    return new DispatchStep.Failed(why, at.plus(pause(failed, asked)));
  }

  private Duration pause(int failed, Optional<Duration> asked) {
    Duration own = least(first.multipliedBy(1L << Math.min(failed, MOST_DOUBLINGS)), longest);
    Duration theirs = least(asked.orElse(Duration.ZERO), MOST_ASKED);
    return own.compareTo(theirs) < 0 ? theirs : own;
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
