package no.sioadapter.mapping.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that tell shift, setting, place, or that SIO doesn't pay: data, {@code signs.csv}. */
final class Signs {
  private static final String OUTSIDE = "outside";

  private record Sign(WordPattern pattern, String about, String value) {}

  private final List<Sign> signs = new ArrayList<>();

  Signs() {
    DataFile.rows("signs.csv", "word", "about", "value")
        .forEach(
            row ->
                signs.add(
                    new Sign(
                        WordPattern.parse(row.cell("word").text()),
                        row.cell("about").text(),
                        row.cell("value").text())));
  }

  /** The value that words give to an aspect; empty where none does, or they contradict. */
  Optional<String> value(Aspect aspect, Iterable<String> words) {
    Map<String, String> wordByValue = byValue(about(aspect), words);
    return wordByValue.size() == 1
        ? Optional.of(wordByValue.keySet().iterator().next())
        : Optional.empty();
  }

  /** The first word that is of what SIO doesn't pay for. */
  Optional<String> outside(Iterable<String> words) {
    return byValue(OUTSIDE, words).values().stream().findFirst();
  }

  /** Whether the word is a sign of anything. */
  boolean knows(String word) {
    return signs.stream().anyMatch(sign -> sign.pattern().fits(word));
  }

  /** What the signs look for. */
  List<WordPattern> patterns() {
    return signs.stream().map(Sign::pattern).toList();
  }

  private Map<String, String> byValue(String about, Iterable<String> words) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String word : words) {
      for (Sign sign : signs) {
        if (sign.about().equals(about) && sign.pattern().fits(word)) {
          found.putIfAbsent(sign.value(), word);
        }
      }
    }
    return found;
  }

  private static String about(Aspect aspect) {
    return switch (aspect) {
      case SHIFT -> "shift";
      case STAFFING_FACTOR -> "staffing-factor";
      case PLACE -> "place";
      case SETTING -> "setting";
    };
  }
}
