package no.sioadapter.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionInterpreterTest {
  private final DecisionInterpreter interpreter =
      new DecisionInterpreter(
          new SourceSystem("gerica"), TestProfiles.gerica(), TestProfiles.gerica()::name);

  @ParameterizedTest(name = "[{0}] -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01.11.2018 | 2018-11-01
          29.02.2020 | 2020-02-29
          29.02.2019 | unreadable
          31.04.2019 | unreadable
          1.11.2018  | unreadable
          01.11.18   | unreadable
          2018-11-01 | unreadable
          01/11/2018 | unreadable
          01.13.2018 | unreadable
          '١١.١١.٢٠١٨' | unreadable
          00.00.0000 | unreadable
          31.12.9999 | 9999-12-31
          """)
  void readsOnlyDaysThatAreInTheCalendarAndWrittenAsTheProfileSays(String text, String expected) {
    assertEquals(expected, read(DecisionField.FROM, text, DecisionRecord::from));
  }

  @ParameterizedTest(name = "[{0}] -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,5       | 3.5
          3,50      | 3.50
          -1        | -1
          +2,25     | 2.25
          0         | 0
          0,00001   | 0.00001
          12345678  | 12345678
          3.5       | unreadable
          1 000     | unreadable
          1.000,5   | unreadable
          1,000,5   | unreadable
          ,5        | unreadable
          5,        | unreadable
          -         | unreadable
          1e3       | unreadable
          0x10      | unreadable
          NaN       | unreadable
          ٣         | unreadable
          −1        | unreadable
          1234567890123456789012345678901234567890  | 1234567890123456789012345678901234567890
          12345678901234567890123456789012345678901 | unreadable
          """)
  void readsAmountsOfAnySizeButOnlyOneWriting(String text, String expected) {
    assertEquals(expected, read(DecisionField.AMOUNT, text, DecisionRecord::amount));
  }

  @ParameterizedTest(name = "[{0}] -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0,5   | 0.5
          0.5   | 0.5
          1.0   | 1
          1     | 1
          -0,5  | unreadable
          1.000,5 | unreadable
          halv  | unreadable
          """)
  void readsAStaffingFactorWithCommaAndWithPoint(String text, String expected) {
    assertEquals(
        expected, read(DecisionField.STAFFING_FACTOR, text, DecisionRecord::staffingFactor));
  }

  @ParameterizedTest(name = "[{0}] -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Død           | DIED
          DØD           | DIED
          død           | DIED
          flyttet       | MOVED
          OPPHØRT       | CEASED
          endret vedtak | CHANGED
          Endret  vedtak| unreadable
          Dod           | unreadable
          """)
  void knowsWordsWithoutRegardToCase(String text, String expected) {
    assertEquals(expected, read(DecisionField.END_REASON, text, DecisionRecord::endReason));
  }

  @Test
  void knowsWordsWithAnIInCapitalsUnderATurkishLocaleToo() {
    assertEquals(
        "MINUTES_PER_WEEK", read(DecisionField.AMOUNT_KIND, "MIN/UKE", DecisionRecord::amountKind));
  }

  @ParameterizedTest(name = "[{0}] -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1   | 1
          15  | 15
          01  | 1
          0   | unreadable
          100 | unreadable
          -1  | unreadable
          1,5 | unreadable
          """)
  void readsIplosTypesOfOneOrTwoDigits(String text, String expected) {
    assertEquals(expected, read(DecisionField.IPLOS, text, DecisionRecord::iplos));
  }

  @Test
  void takesWhiteSpaceAwayAroundAValueNoBreakSpacesToo() {
    Field<?> unit = record(DecisionField.UNIT, "\u00A0\t Sone\u00A0Nord \u202F\u00A0").unit();
    assertEquals("Sone\u00A0Nord", unit.text());
  }

  @Test
  void callsOnlyBlankTextMissing() {
    assertTrue(record(DecisionField.TO, " \u00A0 ").to().isMissing());
    assertTrue(record(DecisionField.TO, "-").to().isUnreadable());
  }

  @Test
  void saysTheColumnsNameAndNeverThePersonsId() {
    DecisionRecord record = record(DecisionField.PERSON, "02847599807");
    assertEquals("Fødselsnr", record.person().column());
    assertFalse((record + " " + record.person() + record.fields()).contains("02847599807"));
  }

  @Test
  void keepsFieldsThatComeAgainAndForgetsThemBeforeTheyAreTooMany() {
    Field<?> first = record(DecisionField.UNIT, "Sone Nord").unit();
    assertSame(first, record(DecisionField.UNIT, "Sone Nord").unit());
    for (int i = 0; i < 4096; i++) {
      record(DecisionField.UNIT, "Sone " + i);
    }
    Field<?> again = record(DecisionField.UNIT, "Sone Nord").unit();
    assertEquals(first, again);
    assertNotSame(first, again, "the first was let go");
  }

  @Test
  void keepsNoLongTexts() {
    String name = "x".repeat(65);
    assertNotSame(record(DecisionField.UNIT, name).unit(), record(DecisionField.UNIT, name).unit());
  }

  @Test
  void wantsOneMeaningOfAWord() {
    assertThrows(IllegalArgumentException.class, () -> Values.words(Map.of("Dag", 1, "DAG", 2)));
  }

  private String read(
      DecisionField field, String text, Function<DecisionRecord, Field<?>> accessor) {
    return accessor.apply(record(field, text)).value().map(String::valueOf).orElse("unreadable");
  }

  private DecisionRecord record(DecisionField field, String text) {
    return interpreter.read(
        Location.of("vedtak.csv"), each -> each == field ? text : "", List.of());
  }
}
