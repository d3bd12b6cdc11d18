package no.sioadapter.rulepack;

import java.math.BigDecimal;

/**
 * How much a report may hold back, with nobody answering for it, and still be approved: the year's
 * choice, none of it negative. The shipped pack allows nothing.
 *
 * @param hours hours in all
 * @param days days in all
 * @param kroner kroner at the year's prices, where the code is known
 */
public record Tolerance(BigDecimal hours, BigDecimal days, BigDecimal kroner) {
  /** Nothing may be held back unanswered. */
  public static final Tolerance NONE =
      new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public Tolerance {
    if (hours.signum() < 0 || days.signum() < 0 || kroner.signum() < 0) {
      throw new IllegalArgumentException("a tolerance is not negative");
    }
  }
}
