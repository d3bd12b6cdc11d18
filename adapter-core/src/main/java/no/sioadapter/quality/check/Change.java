package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * From one figure to another.
 *
 * @param before not negative
 */
record Change(BigDecimal before, BigDecimal now) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Between two whole numbers. */
  static Change of(long before, long now) {
    return new Change(BigDecimal.valueOf(before), BigDecimal.valueOf(now));
  }

  /**
   * Whether it is more than both: a small code moves by many percent, a large one by many units.
   */
  boolean exceeds(BigDecimal percent, BigDecimal units) {
    BigDecimal moved = now.subtract(before).abs();
    return moved.compareTo(units) > 0
        && moved.multiply(HUNDRED).compareTo(percent.multiply(before)) > 0;
  }

  /** How much, in percent of before, to one decimal; before isn't 0. */
  BigDecimal percent() {
    return now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
  }

  /** Whether there is something on both sides. */
  boolean isBetweenTwo() {
    return before.signum() > 0 && now.signum() > 0;
  }
}
