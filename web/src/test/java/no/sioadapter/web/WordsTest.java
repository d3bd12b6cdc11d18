package no.sioadapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The web application's words: every line in every language, with the same placeholders. */
class WordsTest {
  private static final String BUNDLE = "no/sioadapter/web/words";

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryLine(Language language) {
    Messages standard = words(Language.NB);
    Messages messages = words(language);

    assertEquals(standard.keys(), messages.keys());
    for (String key : standard.keys()) {
      assertEquals(standard.placeholders(key), messages.placeholders(key), key);
    }
  }

  private static Messages words(Language language) {
    return Messages.of(BUNDLE, language, WordsTest.class.getClassLoader());
  }
}
