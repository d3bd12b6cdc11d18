package no.sioadapter.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final String BUNDLE = "no/sioadapter/text/sample";
  private final Messages bokmaal = Messages.of(BUNDLE, Language.NB);
  private final Messages english = Messages.of(BUNDLE, Language.EN);

  enum Kind {
    FIRST,
    NAMED,
    FORGOTTEN
  }

  @Test
  void readsLettersBeyondAscii() {
    assertEquals("Blåbærsyltetøy på ski: ingen verdier her", bokmaal.format("plain"));
  }

  @Test
  void writesNumbersAndDatesAsTheLanguageDoesAndLeavesOtherBracesAlone() {
    Map<String, Object> named =
        Map.of(
            "name",
            "{day}",
            "days",
            2019,
            "day",
            LocalDate.of(2019, 3, 4),
            "until",
            Optional.empty(),
            "amount",
            new BigDecimal("1234.5000"));
    assertEquals(
        "«{day}» får 2019 dager fra 04.03.2019 til ikke satt, 1234,5 i {Shape} og {1}",
        bokmaal.format("filled", named));
    assertEquals(
        "“{day}” gets 2019 days from 2019-03-04 to not set, 1234.5 in {Shape} and {1}",
        english.format("filled", named));
  }

  @Test
  void writesWholeNumbersWithoutDecimalsAndNeverInPowersOfTen() {
    assertEquals("slag: 100, av 0", kind(new BigDecimal("100.00"), new BigDecimal("0.0000")));
    assertEquals("slag: 100, av -3,25", kind(new BigDecimal("1E+2"), new BigDecimal("-3.250")));
  }

  @Test
  void writesConstantsByTheirLineAndListsWithCommas() {
    assertEquals(
        "slag: det første, av det 31.12.2019 sier, 7",
        bokmaal.format(
            "kind",
            Map.of(
                "kind",
                Optional.of(Kind.FIRST),
                "several",
                List.of(Kind.NAMED, 7),
                "day",
                LocalDate.of(2019, 12, 31))));
  }

  @Test
  void failsOnALineThatIsNotThere() {
    assertThrows(MissingResourceException.class, () -> bokmaal.format("nothing"));
    assertThrows(MissingResourceException.class, () -> kind(Kind.FORGOTTEN, 1));
  }

  @Test
  void failsOnAPlaceholderWithoutAValue() {
    assertThrows(
        IllegalArgumentException.class, () -> bokmaal.format("kind", Map.of("kind", "one")));
  }

  @Test
  void fallsBackToNoOtherLanguage() {
    assertThrows(MissingResourceException.class, () -> Messages.of(BUNDLE, Language.NN));
  }

  @Test
  void failsOnAFileThatIsNotUtf8() {
    assertThrows(
        UncheckedIOException.class, () -> Messages.of("no/sioadapter/text/latin", Language.NB));
  }

  @Test
  void namesThePlaceholdersOfALine() {
    assertEquals(Set.of("name", "days", "day", "until", "amount"), bokmaal.placeholders("filled"));
  }

  private String kind(Object kind, Object several) {
    return bokmaal.format("kind", Map.of("kind", kind, "several", several));
  }
}
