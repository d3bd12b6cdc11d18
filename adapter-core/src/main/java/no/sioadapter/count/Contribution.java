package no.sioadapter.count;

import java.math.BigInteger;
import no.sioadapter.code.SioCode;
import no.sioadapter.period.DaySet;

/**
 * What one part of one decision gives to one code: the trace of a figure.
 *
 * @param days the days that count, absent ones taken out where the code has no star
 * @param absentDays how many days were taken out; 0 on a starred code
 * @param grainsPerDay what each of them gives
 * @param perUnit grains per hour or day
 * @param line the mapping table's line
 */
public record Contribution(
    SioCode code,
    Kind kind,
    DaySet days,
    long absentDays,
    long grainsPerDay,
    long perUnit,
    int line) {
  /** Why the days count. */
  public enum Kind {
    /** Active days of the decision. */
    ACTIVE,
    /** The days after a death or a move, on a starred code (I-03). */
    EXTRA
  }

  /** The units that it adds to its code. */
  public Units units() {
    return new Units(
        BigInteger.valueOf(grainsPerDay).multiply(BigInteger.valueOf(days.length())), perUnit);
  }
}
