package no.sioadapter.mapping.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimal numbers as people write them in a table: comma or point, no thousands separator, no sign,
 * within limits.
 *
 * @param least the smallest that is allowed
 * @param most the largest that is allowed
 * @param decimals how many decimals are allowed, zeros at the end included
 */
public record Decimals(BigDecimal least, BigDecimal most, int decimals) {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,12})?");

  /** Limits written as numbers with a decimal point. */
  public static Decimals between(String least, String most, int decimals) {
    return new Decimals(new BigDecimal(least), new BigDecimal(most), decimals);
  }

  /** The number; empty where the text is none, or one beyond the limits. */
  public Optional<BigDecimal> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    boolean fits =
        number.scale() <= decimals && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    return fits ? Optional.of(number) : Optional.empty();
  }

  /** The number in units of its last allowed decimal: 12,5 with 2 decimals is 1250. */
  public Optional<Long> parseScaled(String text) {
    return parse(text).map(number -> number.movePointRight(decimals).longValueExact());
  }
}
