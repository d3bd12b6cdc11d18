package no.sioadapter.report.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a Norwegian reads them in a CSV: decimal comma, no thousands separator, never -0. */
final class CommaNumber {
  private CommaNumber() {}

  /** At least so many decimals, and more where the value has them: nothing is lost. */
  static String exact(BigDecimal value, int decimals) {
    int needed = Math.max(decimals, value.stripTrailingZeros().scale());
    return shown(value, needed);
  }

  /** Exactly so many decimals, HALF_UP. */
  static String shown(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }
}
