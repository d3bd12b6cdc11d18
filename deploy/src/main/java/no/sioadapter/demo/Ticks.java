package no.sioadapter.demo;

import java.math.BigDecimal;

/** The common fraction that every daily rate is a whole multiple of: 1/42 000 000 000 of a unit. */
final class Ticks {
  /** One hour, or one day and night. */
  static final long ONE = 42_000_000_000L;

  private Ticks() {}

  /** Exact, or an {@link ArithmeticException}. */
  static long of(BigDecimal units) {
    return units.multiply(BigDecimal.valueOf(ONE)).longValueExact();
  }

  /** A percentage of a rate: exact, or an {@link ArithmeticException}. */
  static long percent(long ticks, int percent) {
    return exactQuotient(Math.multiplyExact(ticks, percent), 100);
  }

  static long exactQuotient(long dividend, long divisor) {
    if (dividend % divisor != 0) {
      throw new ArithmeticException(dividend + " is no whole multiple of " + divisor);
    }
    return dividend / divisor;
  }
}
