package no.sioadapter.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a year's rule pack says of one check.
 *
 * @param limits the check's limits by name, as text, in the form that its {@link Limit} says
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

  /** A limit that is a list of categories, with spaces between them. */
  public Set<String> categories(String name) {
    return Set.of(limit(name).split(" +", -1));
  }

  /** A limit that gives whole numbers to beginnings of codes, such as {@code HT=15 DA=4,17}. */
  public Map<String, Set<Integer>> codeNumbers(String name) {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    for (String pair : limit(name).split(" +", -1)) {
      int between = pair.indexOf('=');
      numbers.put(
          pair.substring(0, between),
          Arrays.stream(pair.substring(between + 1).split(",", -1))
              .map(Integer::valueOf)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return numbers;
  }

  private String limit(String name) {
    String text = limits.get(name);
    if (text == null) {
      throw new IllegalArgumentException("the rule pack gives no limit " + name);
    }
    return text;
  }
}
