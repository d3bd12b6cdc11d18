package no.sioadapter.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a year's rule pack says of one check.
 *
 * @param limits the check's limits by name, as text: numbers with a decimal point, or ISO dates
 */
public record CheckSetting(Severity severity, Map<String, String> limits) {
  public CheckSetting {
    limits = Map.copyOf(limits);
  }

  /** A limit that is a number. */
  public BigDecimal number(String name) {
    return new BigDecimal(limit(name));
  }

  /** A limit that is a day. */
  public LocalDate day(String name) {
    return LocalDate.parse(limit(name));
  }

  private String limit(String name) {
    String text = limits.get(name);
    if (text == null) {
      throw new IllegalArgumentException("the rule pack gives no limit " + name);
    }
    return text;
  }
}
