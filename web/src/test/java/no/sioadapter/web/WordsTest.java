package no.sioadapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The web application's words: every line in every language, with the same placeholders. */
class WordsTest {
  private static final List<String> BUNDLES =
      List.of("no/sioadapter/web/words", "no/sioadapter/web/fhir");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryLine(Language language) {
    for (String bundle : BUNDLES) {
      Messages standard = words(bundle, Language.NB);
      Messages messages = words(bundle, language);

      assertEquals(standard.keys(), messages.keys());
      for (String key : standard.keys()) {
        assertEquals(standard.placeholders(key), messages.placeholders(key), key);
      }
    }
  }

  private static Messages words(String bundle, Language language) {
    return Messages.of(bundle, language, WordsTest.class.getClassLoader());
  }
}
