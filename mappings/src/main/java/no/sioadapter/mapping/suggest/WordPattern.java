package no.sioadapter.mapping.suggest;

/** A word, or with a star the beginning or the end of one. */
record WordPattern(String text, Kind kind) {
  enum Kind {
    WHOLE,
    BEGINNING,
    END
  }

  /** Reads {@code word}, {@code begin*} or {@code *end}. */
  static WordPattern parse(String text) {
    if (text.endsWith("*")) {
      return new WordPattern(text.substring(0, text.length() - 1), Kind.BEGINNING);
    }
    return text.startsWith("*")
        ? new WordPattern(text.substring(1), Kind.END)
        : new WordPattern(text, Kind.WHOLE);
  }

  boolean fits(String word) {
    return switch (kind) {
      case WHOLE -> word.equals(text);
      case BEGINNING -> word.startsWith(text);
      case END -> word.endsWith(text);
    };
  }
}
