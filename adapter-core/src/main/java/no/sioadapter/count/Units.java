package no.sioadapter.count;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Hours or days, exactly: a whole number of grains.
 *
 * @param perUnit grains per hour or day, positive
 */
public record Units(BigInteger grains, long perUnit) {
  /** The exact sum of both; they must be of the same grain. */
  public Units plus(Units other) {
    if (perUnit != other.perUnit) {
      throw new IllegalArgumentException("units of different grains");
    }
    return new Units(grains.add(other.grains), perUnit);
  }

  /**
   * The figure of record (I-13): rounded once, half away from zero. Nothing else on the way to a
   * figure rounds units.
   */
  public BigDecimal figureOfRecord(int decimals) {
    return new BigDecimal(grains)
        .divide(BigDecimal.valueOf(perUnit), decimals, RoundingMode.HALF_UP);
  }

  /** As a fraction in lowest terms: {@code 900} or {@code 351/14}. */
  public String fraction() {
    BigInteger denominator = BigInteger.valueOf(perUnit);
    BigInteger common = grains.gcd(denominator);
    BigInteger below = denominator.divide(common);
    String above = grains.divide(common).toString();
    return below.equals(BigInteger.ONE) ? above : above + "/" + below;
  }
}
