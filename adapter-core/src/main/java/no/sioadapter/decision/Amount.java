package no.sioadapter.decision;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a decision grants.
 *
 * @param tenThousandths the number in ten-thousandths: 1–999 999 999 (0,0001 to 99 999,9999)
 */
public record Amount(long tenThousandths, AmountKind kind) {
  /** The decimals that an amount may have. */
  public static final int DECIMALS = 4;

  /** The digits before the decimal sign that an amount may have. */
  public static final int WHOLE_DIGITS = 5;

  /** The largest amount that can be held, in ten-thousandths. */
  public static final long LARGEST = 999_999_999L;

  public Amount {
    if (tenThousandths < 1 || tenThousandths > LARGEST) {
      throw new IllegalArgumentException("amount out of range: " + tenThousandths);
    }
  }

  /** Empty where the number isn't in the range, or has more decimals than an amount may have. */
  public static Optional<Amount> of(BigDecimal value, AmountKind kind) {
    BigDecimal shifted = value.movePointRight(DECIMALS).stripTrailingZeros();
    boolean fits =
        shifted.signum() > 0
            && shifted.scale() <= 0
            && shifted.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    return fits ? Optional.of(new Amount(shifted.longValueExact(), kind)) : Optional.empty();
  }

  /** The number as written. */
  public BigDecimal value() {
    return BigDecimal.valueOf(tenThousandths, DECIMALS);
  }
}
