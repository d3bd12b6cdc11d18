package no.sioadapter.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.StaffingFactor;

/** Reads the text of one value, as the source profile says it is written. */
final class Values {
  /** Far beyond any amount, so that a hostile one costs nothing. */
  private static final int LONGEST_NUMBER = 40;

  private final DateTimeFormatter dates;
  private final char decimalSign;

  Values(SourceProfile profile) {
    // uuuu, since a year of era (yyyy) is no date when read strictly
    this.dates =
        DateTimeFormatter.ofPattern(profile.datePattern().replace('y', 'u'), Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    this.decimalSign = profile.decimalSign();
  }

  /** A day of the calendar: 31.04 and 29.02.2019 are none. */
  Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.from(dates.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Digits with at most one decimal sign between digits, and a sign before; no groups. */
  Optional<BigDecimal> decimal(String text) {
    return decimal(text, decimalSign);
  }

  /** A factor has no groups of digits, so a comma and a point can't be mistaken for each other. */
  Optional<StaffingFactor> factor(String text) {
    return decimal(text.replace(',', '.'), '.')
        .filter(value -> value.signum() >= 0)
        .map(StaffingFactor::new);
  }

  /** A service type of code list 9151: one or two digits, not zero. */
  Optional<Integer> iplos(String text) {
    if (text.length() > 2 || text.chars().anyMatch(c -> c < '0' || c > '9')) {
      return Optional.empty();
    }
    int type = Integer.parseInt(text);
    return type == 0 ? Optional.empty() : Optional.of(type);
  }

  /** The word's meaning, without regard to case. */
  static <T> Function<String, Optional<T>> words(Map<String, T> meanings) {
    Map<String, T> folded = new HashMap<>();
    meanings.forEach(
        (word, meaning) -> {
          T other = folded.put(Word.fold(word), meaning);
          if (other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException("one word with two meanings: " + word);
          }
        });
    return text -> Optional.ofNullable(folded.get(Word.fold(text)));
  }

  private static Optional<BigDecimal> decimal(String text, char sign) {
    return isDecimal(text, sign)
        ? Optional.of(new BigDecimal(text.replace(sign, '.')))
        : Optional.empty();
  }

  private static boolean isDecimal(String text, char sign) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int point = text.indexOf(sign);
    return text.length() <= LONGEST_NUMBER
        && (point < 0
            ? areDigits(text, start, text.length())
            : areDigits(text, start, point) && areDigits(text, point + 1, text.length()));
  }

  private static boolean areDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return start < end;
  }
}
