package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.sioadapter.source.intake.PassedOver;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_says_the_same_things_with_the_same_placeholders(Language language) {
    assertEquals(placeholders(Language.NB), placeholders(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_helps_with_the_same_things(Language language) {
    Set<String> expected = HelpWords.in(Language.NB).keySet();
    assertFalse(expected.isEmpty());
    assertEquals(expected, HelpWords.in(language).keySet());
  }

  @ParameterizedTest
  @EnumSource(PassedOver.Reason.class)
  void every_reason_to_pass_a_file_over_has_words(PassedOver.Reason reason) {
    String said =
        words(Language.NB).format("setup.passed-over", Map.of("path", "x", "reason", reason));
    assertFalse(said.contains(reason.name()), said);
  }

  @ParameterizedTest
  @CsvSource({
    "report",
    "check",
    "explain",
    "reports",
    "ready",
    "approve",
    "turn-down",
    "withdraw",
    "mapping check",
    "mapping coverage",
    "mapping suggest",
    "mapping diff",
    "mapping import",
    "mapping export",
    "mapping rollover",
    "rulepack diff"
  })
  void help_says_something_of_every_option(String verb, @TempDir Path folder) throws IOException {
    List<String> words = new ArrayList<>(List.of(verb.split(" ")));
    words.add("--help");
    Desk.Answer answer = Desk.in(folder).sio(words.toArray(String[]::new));
    assertEquals(0, answer.status(), answer.err());
    List<String> options =
        answer.lines().stream()
            // the synopsis, whose further lines can begin with an option
            .dropWhile(line -> !line.isBlank())
            .filter(line -> line.matches(" +(-[a-z], )?--[a-z].*"))
            .toList();
    assertFalse(options.isEmpty());
    options.forEach(line -> assertTrue(line.matches(".*--\\S+ +\\S.*"), line));
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    Messages words = words(language);
    Map<String, Set<String>> byKey = new TreeMap<>();
    words.keys().forEach(key -> byKey.put(key, words.placeholders(key)));
    return byKey;
  }

  private static Messages words(Language language) {
    return Messages.of("no/sioadapter/cli/words", language);
  }
}
