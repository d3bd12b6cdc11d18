package no.sioadapter.count;

import java.math.BigDecimal;
import java.math.BigInteger;
import no.sioadapter.code.Portion;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;

/**
 * The common fraction of which every daily rate of a year is a whole multiple: with amounts of 4
 * decimals, shares of 2, ÷7, ÷60 and ÷ the month divisor. In 2019 a grain is 1/42 000 000 000 hour
 * (or day). Counting is then adding whole numbers, exact in any order.
 */
public final class Grain {
  /** Ten-thousandths of an amount times hundredths of a percent. */
  private static final long AMOUNT_TIMES_SHARE = 100_000_000L;

  private static final long DAYS_A_WEEK = 7;
  private static final long MINUTES_AN_HOUR = 60;

  /** Grains per ten-thousandth of an amount, hundredth of a percent and day, before the ÷. */
  private final long scale;

  private final long divisorNumerator;
  private final long divisorDenominator;

  private Grain(long scale, long divisorNumerator, long divisorDenominator) {
    this.scale = scale;
    this.divisorNumerator = divisorNumerator;
    this.divisorDenominator = divisorDenominator;
  }

  /**
   * The grain of a year with this month divisor (I-05).
   *
   * @throws IllegalArgumentException where the divisor needs so fine a grain that the largest
   *     amount's daily rate wouldn't fit a {@code long}
   */
  public static Grain of(BigDecimal monthDivisor) {
    BigInteger numerator = monthDivisor.movePointRight(2).toBigIntegerExact();
    BigInteger denominator = BigInteger.valueOf(100);
    BigInteger common = numerator.gcd(denominator);
    BigInteger p = numerator.divide(common);
    BigInteger q = denominator.divide(common);
    BigInteger minutes = BigInteger.valueOf(MINUTES_AN_HOUR);
    BigInteger scale =
        BigInteger.valueOf(DAYS_A_WEEK).multiply(minutes.multiply(p).divide(minutes.gcd(p)));
    BigInteger largestRate =
        BigInteger.valueOf(Amount.LARGEST)
            .multiply(BigInteger.valueOf(Portion.Share.WHOLE))
            .multiply(scale)
            .max(scale.multiply(BigInteger.valueOf(AMOUNT_TIMES_SHARE)));
    if (largestRate.bitLength() >= Long.SIZE) {
      throw new IllegalArgumentException("month divisor " + monthDivisor + " is too fine");
    }
    return new Grain(scale.longValueExact(), p.longValueExact(), q.longValueExact());
  }

  /** How many grains make one hour or one day. */
  public long perUnit() {
    return scale * AMOUNT_TIMES_SHARE;
  }

  /** The grains that an active day gives to a part that gets this portion of the amount. */
  public long perDay(Amount amount, Portion portion) {
    if (portion instanceof Portion.FixedHours fixed) {
      return fixed.tenThousandths() * (perUnit() / 10_000 / DAYS_A_WEEK);
    }
    Portion.Share share = (Portion.Share) portion;
    return Math.multiplyExact(
        Math.multiplyExact(amount.tenThousandths(), share.hundredths()), factor(amount.kind()));
  }

  /** A number of units with at most 8 decimals, as grains. */
  BigInteger grainsOf(BigDecimal units) {
    return units.multiply(BigDecimal.valueOf(perUnit())).toBigIntegerExact();
  }

  private long factor(AmountKind kind) {
    return switch (kind) {
      case HOURS_PER_WEEK, DAYS_PER_WEEK -> scale / DAYS_A_WEEK;
      case MINUTES_PER_WEEK -> scale / DAYS_A_WEEK / MINUTES_AN_HOUR;
      case HOURS_PER_MONTH -> scale / DAYS_A_WEEK / divisorNumerator * divisorDenominator;
      case HOURS_PER_DAY, PLACES -> scale;
    };
  }
}
