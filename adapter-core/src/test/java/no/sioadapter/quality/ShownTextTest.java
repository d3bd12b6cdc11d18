package no.sioadapter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "02847599807|***********",
        "028475 99807|************",
        "02.84.75 99807|**************",
        "02 84 75-99807|**************",
        "Kari 02847599807 X|Kari *********** X",
        "V-02847599807|V-***********",
        "999912345678|************",
        "0284759980712345|****************"
      })
  void masksWhatCouldBeAPersonsId(String text, String shown) {
    assertEquals(shown, new ShownText(text).text());
  }

  @Test
  void masksAnIdWithASpaceThatDoesNotBreak() {
    assertEquals("************", new ShownText("028475\u00a099807").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3,5",
        "2019-02-31",
        "31.02.2019",
        "31022019",
        "310123455",
        "V-1002",
        "gerica-1243-20190402T0615.zip:17",
        "2018/4711",
        "døgn"
      })
  void leavesOtherTextAsItIs(String text) {
    assertEquals(text, new ShownText(text).text());
  }

  @Test
  void keepsToOneLineOfFortyCharacters() {
    assertEquals("a b", new ShownText("a\r\nb").text());
    assertEquals("a b", new ShownText("a\u202eb").text());
    assertEquals("x".repeat(40), new ShownText("x".repeat(40)).text());
    assertEquals("x".repeat(39) + "…", new ShownText("x".repeat(41)).text());
  }

  @Test
  void doesNotCutACharacterInTwo() {
    assertEquals("x".repeat(38) + "…", new ShownText("x".repeat(38) + "😀xyz").text());
  }

  @Test
  void showsItselfInAMessageAsItsText() {
    assertEquals("V-***********", new ShownText("V-02847599807").toString());
  }

  @Test
  void masksBeforeItShortens() {
    String beginning = "x".repeat(30);
    assertEquals(beginning + "*********…", new ShownText(beginning + "02847599807").text());
  }
}
