package no.sioadapter.mapping.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.sioadapter.mapping.file.CsvTable;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a municipality's words mean in the words of the national names: abbreviations, nynorsk,
 * everyday names (all of it data, {@code words.csv}), and slips of spelling.
 */
final class Vocabulary {
  /** One letter wrong in so many. */
  private static final int LETTERS_PER_SLIP = 5;

  private static final int SHORTEST_CUT = 3;

  /** The meaning of the small words. */
  private static final String NOTHING = "-";

  private record Entry(WordPattern pattern, List<String> means) {}

  private final Map<String, List<String>> whole = new TreeMap<>();
  private final List<Entry> parts = new ArrayList<>();
  private final Signs signs;

  /**
   * @param national the words of the year's national names: they mean themselves
   * @param signs words that mean themselves too
   */
  Vocabulary(Set<String> national, Signs signs) {
    this.signs = signs;
    signs.patterns().forEach(pattern -> add(pattern, List.of(pattern.text())));
    national.forEach(word -> whole.put(word, List.of(word)));
    for (CsvTable.Row row : DataFile.rows("words.csv", "word", "means")) {
      String text = row.cell("means").text();
      List<String> means = text.equals(NOTHING) ? List.of() : List.of(text.split(" ", -1));
      add(WordPattern.parse(row.cell("word").text()), means);
    }
  }

  private void add(WordPattern pattern, List<String> means) {
    if (pattern.kind() == WordPattern.Kind.WHOLE) {
      whole.put(pattern.text(), means);
    } else {
      parts.add(new Entry(pattern, means));
    }
  }

  /**
   * The words that a name means, and of each whether it was understood as it stands ({@code true})
   * or only taken for a slip. A word that isn't understood means itself.
   */
  Map<String, Boolean> understand(String name) {
    Map<String, Boolean> understood = new LinkedHashMap<>();
    for (Names.Word word : Names.words(name)) {
      if (whole.getOrDefault(word.text(), List.of(word.text())).isEmpty()) {
        continue;
      }
      Set<String> means = known(word);
      means.forEach(each -> understood.put(each, true));
      if (means.isEmpty() && !signs.knows(word.text())) {
        slip(word.text()).forEach(each -> understood.putIfAbsent(each, false));
      }
      understood.putIfAbsent(word.text(), true);
    }
    return understood;
  }

  private Set<String> known(Names.Word word) {
    Set<String> means = new LinkedHashSet<>(whole.getOrDefault(word.text(), List.of()));
    // a compound says most by its beginning: a stay is of this or that kind
    for (WordPattern.Kind kind : List.of(WordPattern.Kind.BEGINNING, WordPattern.Kind.END)) {
      if (means.isEmpty()) {
        parts.stream()
            .filter(entry -> entry.pattern().kind() == kind)
            .filter(entry -> entry.pattern().fits(word.text()))
            .forEach(entry -> means.addAll(entry.means()));
      }
    }
    if (means.isEmpty() && word.cut() && word.text().length() >= SHORTEST_CUT) {
      whole.keySet().stream()
          .filter(known -> known.startsWith(word.text()))
          .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .ifPresent(known -> means.addAll(whole.getOrDefault(known, List.of())));
    }
    return means;
  }

  /** The nearest known word, where so few letters are wrong that it is likely the one meant. */
  private List<String> slip(String word) {
    int most = word.length() / LETTERS_PER_SLIP;
    if (most == 0) {
      return List.of();
    }
    LevenshteinDistance distance = new LevenshteinDistance(most);
    Map<String, Integer> near = new HashMap<>();
    whole.keySet().stream()
        .filter(known -> known.length() >= LETTERS_PER_SLIP)
        .forEach(
            known -> {
              int letters = distance.apply(word, known);
              if (letters >= 0) {
                near.put(known, letters);
              }
            });
    Optional<String> nearest =
        near.entrySet().stream()
            .min(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    if (nearest.isPresent()) {
      return whole.getOrDefault(nearest.get(), List.of());
    }
    return beginning(word);
  }

  /** A compound whose first part has a slip: its beginning is held against the beginnings known. */
  private List<String> beginning(String word) {
    for (Entry entry : parts) {
      String known = entry.pattern().text();
      if (entry.pattern().kind() == WordPattern.Kind.BEGINNING
          && known.length() >= LETTERS_PER_SLIP
          && word.length() >= known.length()) {
        LevenshteinDistance distance = new LevenshteinDistance(known.length() / LETTERS_PER_SLIP);
        if (distance.apply(word.substring(0, known.length()), known) >= 0) {
          return entry.means();
        }
      }
    }
    return List.of();
  }
}
