package no.sioadapter.report.errorlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.FindingText;
import no.sioadapter.quality.check.Catalogue;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message can be told apart: what is wrong, what was expected, and last what to do. */
class SentencesTest {
  @ParameterizedTest
  @EnumSource
  void every_message_says_what_is_wrong_and_last_what_to_do(Language language) {
    Messages messages = Messages.of(FindingText.BUNDLE, language);
    String mark = Messages.of(Wording.WORDS, language).format("sentence.expected");
    for (CheckCode code : Catalogue.codes()) {
      // a value with a full stop in it is no end
      Map<String, String> named = new TreeMap<>();
      messages.placeholders(code.value()).forEach(name -> named.put(name, "Nr. En"));
      List<String> sentences = messages.sentences(code.value(), named);
      assertTrue(sentences.size() >= 2, code + ": " + sentences);
      assertFalse(sentences.get(0).startsWith(mark), code + ": " + sentences);
      assertFalse(sentences.get(sentences.size() - 1).startsWith(mark), code + ": " + sentences);
      assertEquals(messages.format(code.value(), named), String.join(" ", sentences));
    }
  }

  @ParameterizedTest
  @EnumSource
  void as_many_messages_say_what_was_expected_in_each_language(Language language) {
    Messages messages = Messages.of(FindingText.BUNDLE, language);
    String mark = Messages.of(Wording.WORDS, language).format("sentence.expected");
    List<String> codes =
        Catalogue.codes().stream()
            .map(CheckCode::value)
            .filter(
                code -> {
                  Map<String, String> named = new TreeMap<>();
                  messages.placeholders(code).forEach(name -> named.put(name, "x"));
                  return messages.sentences(code, named).stream()
                      .anyMatch(each -> each.startsWith(mark));
                })
            .toList();
    assertEquals(List.of("V02", "V04", "V05", "V06", "V07", "V09", "V10", "V11", "T01"), codes);
  }

  @ParameterizedTest
  @EnumSource
  void has_the_same_words_in_each_language(Language language) {
    Messages words = Messages.of(Wording.WORDS, language);
    Messages bokmaal = Messages.of(Wording.WORDS, Language.NB);
    assertEquals(bokmaal.keys(), words.keys());
    for (String key : bokmaal.keys()) {
      assertEquals(bokmaal.placeholders(key), words.placeholders(key), key);
    }
    for (Column column : Column.values()) {
      assertTrue(words.keys().contains("column." + column.name()));
    }
    for (Consequence consequence : Consequence.values()) {
      assertTrue(words.keys().contains("consequence." + consequence.name()));
    }
  }
}
