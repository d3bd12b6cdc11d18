package no.sioadapter.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.sioadapter.text.Language;

/** Numbers as people read them: digits in groups of three, a decimal comma or point. */
final class Numbers {
  private static final String GROUP = "(?<=[0-9])(?=(?:[0-9]{3})+$)";
  private static final String NO_BREAK_SPACE = "\u00a0";

  private final String separator;
  private final char decimalSign;

  Numbers(Language language) {
    this.separator = language == Language.EN ? "," : NO_BREAK_SPACE;
    this.decimalSign = language == Language.EN ? '.' : ',';
  }

  String whole(long number) {
    return grouped(Long.toString(number));
  }

  /** All its decimals, as they are. */
  String exact(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    return point < 0
        ? grouped(plain)
        : grouped(plain.substring(0, point)) + decimalSign + plain.substring(point + 1);
  }

  /** Exact too, without zeros at the end. */
  String plain(BigDecimal number) {
    return exact(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
  }

  /** Whole kroner; the number is rounded only to be shown. */
  String kroner(BigDecimal number) {
    return exact(number.setScale(0, RoundingMode.HALF_UP));
  }

  private String grouped(String digits) {
    return digits.replaceAll(GROUP, separator);
  }
}
