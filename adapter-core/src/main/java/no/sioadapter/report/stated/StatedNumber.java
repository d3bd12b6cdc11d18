package no.sioadapter.report.stated;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers that somebody else wrote: read only while they are of a sane size. */
public final class StatedNumber {
  private static final int LONGEST = 40;
  private static final int LARGEST_EXPONENT = 20;

  /** A spreadsheet calculates with so many digits; what comes after them is no one's. */
  private static final MathContext SPREADSHEET = new MathContext(15);

  private StatedNumber() {}

  /**
   * The number as it is written, with a decimal point.
   *
   * @throws NumberFormatException where it is none, or so long or large that counting with it would
   *     be an attack
   */
  public static BigDecimal of(String text) {
    if (text.length() > LONGEST) {
      throw new NumberFormatException("too long");
    }
    return of(new BigDecimal(text));
  }

  /**
   * The number itself.
   *
   * @throws NumberFormatException where it is so long or large that counting with it would be an
   *     attack
   */
  public static BigDecimal of(BigDecimal number) {
    if (number.precision() > LONGEST || Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
      throw new NumberFormatException("too large");
    }
    return number;
  }

  /** As a spreadsheet would hold it. */
  public static BigDecimal inSpreadsheet(BigDecimal number) {
    return number.round(SPREADSHEET);
  }
}
