package no.sioadapter.mapping.suggest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;

/**
 * The words of a year's national names, and how much each tells: the rarer, the more. Words that
 * stand in the same names ({@code praktisk bistand}) tell the same and weigh once together.
 */
final class NationalNames {
  private static final int ALL = 240;

  private final Map<SioCode, Set<String>> byCode = new LinkedHashMap<>();
  private final Map<String, Set<SioCode>> uses = new HashMap<>();

  NationalNames(CodeSystem codes) {
    for (CodeEntry entry : codes.entries()) {
      Set<String> words = new LinkedHashSet<>();
      Names.words(entry.name()).forEach(word -> words.add(word.text()));
      byCode.put(entry.code(), words);
      words.forEach(
          word -> uses.computeIfAbsent(word, each -> new LinkedHashSet<>()).add(entry.code()));
    }
  }

  /** Every word of every name. */
  Set<String> words() {
    return uses.keySet();
  }

  /** The words of a code's name. */
  Set<String> of(SioCode code) {
    return byCode.getOrDefault(code, Set.of());
  }

  /** The codes in whose names the word stands. */
  Set<SioCode> usedBy(String word) {
    return uses.getOrDefault(word, Set.of());
  }

  /** What a word weighs in points. */
  int weight(String word) {
    return ALL / (2 + usedBy(word).size());
  }
}
