package no.sioadapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({"nb, Mangler, utelatt", "nn, Manglar, utelatne", "en, Missing, left out"})
  void usage_results_and_findings_are_in_the_language_asked_for(
      String tag, String missing, String leftOut) throws IOException {
    Desk desk = Desk.in(root).export(Desk.decision("V-2", "UKJENT", "7", "t/uke"));
    assertTrue(desk.sio("report", "--lang", tag).err().contains(missing));
    Desk.Answer check = desk.run("check", "--lang=" + tag);
    assertTrue(check.out().contains(leftOut), check.out());
  }

  @Test
  void the_option_counts_before_the_environment_and_bokmaal_is_the_rest() {
    assertEquals(Language.NB, LanguageChoice.of(List.of("check"), Map.of()));
    assertEquals(Language.EN, LanguageChoice.of(List.of("check"), Map.of("SIO_LANG", "en")));
    assertEquals(
        Language.NN, LanguageChoice.of(List.of("check", "--lang", "nn"), Map.of("SIO_LANG", "en")));
    assertEquals(Language.NB, LanguageChoice.of(List.of("check", "--lang"), Map.of()));
    assertEquals(Language.NB, LanguageChoice.of(List.of("--lang=da"), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "NB, '1\u00a0234\u00a0567,0500'",
    "NN, '1\u00a0234\u00a0567,0500'",
    "EN, '1,234,567.0500'"
  })
  void numbers_are_grouped_as_the_language_does(Language language, String expected) {
    assertEquals(expected, new Numbers(language).exact(new BigDecimal("1234567.0500")));
  }

  @ParameterizedTest
  @CsvSource({"-123, -123", "-1234, '-1\u00a0234'", "0, 0", "999, 999", "1000, '1\u00a0000'"})
  void groups_are_of_three_digits_and_a_sign_is_none(long number, String expected) {
    assertEquals(expected, new Numbers(Language.NB).whole(number));
  }

  @ParameterizedTest
  @CsvSource({"0.50, 1", "0.49, 0", "-0.50, -1", "0.0000, 0", "-0.49, 0"})
  void kroner_are_shown_whole_half_away_from_zero(String number, String expected) {
    assertEquals(expected, new Numbers(Language.NB).kroner(new BigDecimal(number)));
  }
}
