package no.sioadapter.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a year's rule pack says of one check.
 *
 * @param limits the check's limits by name, as text: a number with a decimal point, an ISO date, or
 *     whole numbers with spaces between them
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

  /** A limit that is a list of whole numbers, with spaces between them. */
  public Set<Integer> wholeNumbers(String name) {
    return Arrays.stream(limit(name).split(" +"))
        .map(Integer::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String limit(String name) {
    String text = limits.get(name);
    if (text == null) {
      throw new IllegalArgumentException("the rule pack gives no limit " + name);
    }
    return text;
  }
}
