package no.sioadapter.demo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTest {
  @Test
  void nothing_said_is_bokmaal_at_port_8080_in_the_folder_data() {
    DemoOptions options = DemoOptions.parse(List.of(), Map.of()).orElseThrow();
    assertEquals(Optional.empty(), options.exports());
    assertEquals(8080, options.port());
    assertEquals(Language.NB, options.language());
    assertEquals(Path.of("data").toAbsolutePath(), options.data());
  }

  @Test
  void options_and_environment_are_heard() {
    DemoOptions options =
        DemoOptions.parse(
                List.of("--exports", "try", "--lang", "nn"),
                Map.of("SIO_PORT", "65535", "SIO_DATA", "there", "SIO_LANG", "en"))
            .orElseThrow();
    assertEquals(Optional.of(Path.of("try")), options.exports());
    assertEquals(65535, options.port());
    assertEquals(Language.NN, options.language());
    assertEquals(Path.of("there").toAbsolutePath(), options.data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--exports", "--lang da", "--colour red", "try"})
  void other_words_are_wrong_usage(String words) {
    assertTrue(DemoOptions.parse(List.of(words.split(" ", -1)), Map.of()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0", "65536", "http", "-1", "''"})
  void what_is_no_port_is_wrong_usage(String port) {
    assertTrue(DemoOptions.parse(List.of(), Map.of("SIO_PORT", port)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_says_the_same_things(Language language) {
    assertEquals(placeholders(Language.NB), placeholders(language));
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    Messages words = Messages.of("no/sioadapter/demo/run/words", language);
    Map<String, Set<String>> byKey = new TreeMap<>();
    words.keys().forEach(key -> byKey.put(key, words.placeholders(key)));
    return byKey;
  }
}
