package no.sioadapter.text;

import java.util.Locale;
import java.util.Optional;

/** The languages that people are spoken to in. */
public enum Language {
  /** Bokmål, the default. */
  NB,
  /** Nynorsk. */
  NN,
  /** English. */
  EN;

  /** Reads {@code nb}, {@code nn} or {@code en}; empty for other text. */
  public static Optional<Language> parse(String text) {
    for (Language language : values()) {
      if (language.tag().equals(text)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language tag: {@code nb}, {@code nn} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale of this language. */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }
}
