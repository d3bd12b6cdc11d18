package no.sioadapter.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.decision.Field;

/**
 * One column: from a text to its field. An export says the same few things again and again, so the
 * fields of short texts are kept and used again, up to a bound.
 */
final class Cell<T> {
  private static final int MOST_KEPT = 4096;
  private static final int LONGEST_KEPT = 64;

  private final String column;
  private final Function<String, Optional<T>> parser;
  private final Field<T> missing;
  private final int longestKept;
  private final Map<String, Field<T>> kept = new HashMap<>();

  private Cell(String column, Function<String, Optional<T>> parser, int longestKept) {
    this.column = column;
    this.parser = parser;
    this.missing = new Field<>(column, "", Optional.empty());
    this.longestKept = longestKept;
  }

  /** A column whose values come again. */
  static <T> Cell<T> recurring(String column, Function<String, Optional<T>> parser) {
    return new Cell<>(column, parser, LONGEST_KEPT);
  }

  /** A column whose values seldom come again, or that holds persons' ids. */
  static <T> Cell<T> unique(String column, Function<String, Optional<T>> parser) {
    return new Cell<>(column, parser, 0);
  }

  Field<T> read(String raw) {
    String text = Word.strip(raw);
    if (text.isEmpty()) {
      return missing;
    }
    if (text.length() > longestKept) {
      return parse(text);
    }
    Field<T> known = kept.get(text);
    if (known == null) {
      known = parse(text);
      if (kept.size() == MOST_KEPT) {
        kept.clear();
      }
      kept.put(text, known);
    }
    return known;
  }

  private Field<T> parse(String text) {
    return new Field<>(column, text, parser.apply(text));
  }
}
