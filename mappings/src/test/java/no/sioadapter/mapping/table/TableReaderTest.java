package no.sioadapter.mapping.table;

import static no.sioadapter.mapping.table.TableText.read;
import static no.sioadapter.mapping.table.TableText.readText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.check.PackageSharesExceed;
import no.sioadapter.quality.check.PackageSharesIncomplete;
import no.sioadapter.quality.check.TableCodeUnknown;
import no.sioadapter.quality.check.TableRowUnreadable;
import no.sioadapter.quality.check.TableRowUnreadable.Expected;
import no.sioadapter.quality.check.TableRowsMayTie;
import no.sioadapter.quality.check.TableRowsOverlap;
import no.sioadapter.quality.check.TableUnitMismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
  private static final LocalCode PAK = new LocalCode("PAK");

  private static void sound(String... rows) throws Exception {
    TableReading reading = read(rows);

    assertEquals(List.of(), reading.findings());
    assertTrue(reading.table().isPresent());
  }

  private static Finding only(Severity severity, int line, TableReading reading) {
    assertEquals(1, reading.findings().size(), reading.findings().toString());
    Finding finding = reading.findings().get(0);
    assertEquals(severity, finding.severity());
    assertEquals("mapping.csv", finding.where().file());
    assertEquals(line, finding.where().line());
    assertEquals(severity != Severity.ERROR, reading.table().isPresent());
    return finding;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gerica;PAK;;;;;OL;;;;        | system          | Gerica     | SYSTEM",
        ";PAK;;;;;OL;;;;              | system          | ''         | SYSTEM",
        "*;PAK KE;;;;;OL;;;;          | local_code      | PAK KE     | LOCAL_CODE",
        "*;;;;;;OL;;;;                | local_code      | ''         | LOCAL_CODE",
        "*;PAK;;evening;;;OL;;;;      | shift           | evening    | SHIFT",
        "*;PAK;;;half;;OL;;;;         | staffing_factor | half       | STAFFING_FACTOR",
        "*;PAK;;;-1;;OL;;;;           | staffing_factor | -1         | STAFFING_FACTOR",
        "*;PAK;;;;Egen;OL;;;;         | place           | Egen       | PLACE",
        "*;PAK;;;;;ol;;;;             | sio_code        | ol         | SIO_CODE",
        "*;PAK;;;;;;;;;               | sio_code        | ''         | SIO_CODE",
        "*;PAK;;;;;OL;0;;;            | share           | 0          | SHARE",
        "*;PAK;;;;;OL;100.01;;;       | share           | 100.01     | SHARE",
        "*;PAK;;;;;OL;33.333;;;       | share           | 33.333     | SHARE",
        "*;PAK;;;;;OL;;0;;            | hours_per_week  | 0          | HOURS_PER_WEEK",
        "*;PAK;;;;;OL;;168,0001;;     | hours_per_week  | 168,0001   | HOURS_PER_WEEK",
        "*;PAK;;;;;OL;;1.00001;;      | hours_per_week  | 1.00001    | HOURS_PER_WEEK",
        "*;PAK;;;;;OL;50;5;;          | hours_per_week  | 5          | SHARE_OR_HOURS",
        "*;PAK;;;;;OL;;;01.01.2019;   | valid_from      | 01.01.2019 | DATE",
        "*;PAK;;;;;OL;;;;2019-02-29   | valid_to        | 2019-02-29 | DATE",
        "*;PAK;;;;;OL;;;2019-02-01;2019-01-31 | valid_to | 2019-01-31 | DATES_IN_ORDER",
        "*;PAK;;;;;OL;;;0000-01-01;   | valid_from      | 0000-01-01 | DATE"
      })
  void aCellThatCannotBeReadIsToldWithWhatWasExpected(
      String row, String column, String text, Expected expected) throws Exception {
    Finding finding = only(Severity.ERROR, 2, read(row));

    assertEquals(new TableRowUnreadable.Found(column, text, expected), finding.details());
    assertEquals(column, finding.where().column());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gerica;PAK;;;;;HTBODK;;;;",
        "*;ÆØÅ-_./1;;;;;-;;;;",
        "*;PAK;;night;0;bought;HTBON;;;;",
        "*;PAK;;day-evening;0,8;own;HTBODK;;;;",
        "*;PAK;;;;;HTBODK;;0,0001;;",
        "*;PAK;;;;;HTBODK;;168;;",
        "*;PAK;;;;;HTBODK;100,00;;;",
        "*;PAK;;;;;HTBODK;;;2019-02-28;2019-02-28",
        "*;PAK;;;;;HTBODK;;;0001-01-01;9999-12-31"
      })
  void valuesAtTheirLimitsAreRead(String row) throws Exception {
    sound(row);
  }

  @Test
  void everyFaultOfARowAndOfTheTableIsToldInTheOrderOfTheLines() throws Exception {
    TableReading reading =
        read("*;A B;;x;;;OL;;;;", "*;PAK;;;;;HTBODK;;;;", "*;PAK;;;;;OL;;;;", "*;C D;;;;;OL;;;;");

    assertEquals(
        List.of("T01 2", "T01 2", "T02 4", "T01 5"),
        reading.findings().stream().map(each -> each.code() + " " + each.where().line()).toList());
    assertTrue(reading.table().isEmpty());
  }

  @Test
  void aHeaderWithoutItsColumnsIsAFinding() throws Exception {
    TableReading reading =
        readText(
            "system;local_code;unit;shift;staffing_factor;place;sio_code;hours_per_week;"
                + "valid_from\n*;PAK;;;;;OL;;\n");

    assertEquals(
        List.of(
            new TableRowUnreadable.Found("share", "", Expected.HEADER),
            new TableRowUnreadable.Found("valid_to", "", Expected.HEADER)),
        reading.findings().stream().map(Finding::details).toList());
    assertTrue(reading.table().isEmpty());
  }

  @Test
  void aRowWithTooFewValuesIsAFinding() throws Exception {
    assertEquals(
        new TableRowUnreadable.Found("", "3", Expected.COLUMNS),
        only(Severity.ERROR, 3, read("*;A;;;;;OL;;;;", "*;PAK;OL")).details());
  }

  @Test
  void textThatIsNotUtf8IsAProblemAndNoTable() throws Exception {
    TableReading reading =
        new TableReader(TableText.pack())
            .read(
                InputFile.of("mapping.csv", "system;årsak".getBytes(StandardCharsets.ISO_8859_1)));

    assertEquals(new Reason.NotUtf8(), reading.problems().get(0).reason());
    assertTrue(reading.table().isEmpty());
  }

  @Test
  void unknownColumnsAreANote() throws Exception {
    TableReading reading =
        readText(
            "farge;system;local_code;unit;shift;staffing_factor;place;sio_code;share;"
                + "hours_per_week;valid_from;valid_to\nblå;*;PAK;;;;;OL;;;;\n");

    assertEquals(new Reason.ColumnsUnknown(List.of("farge")), reading.notes().get(0).reason());
    assertTrue(reading.table().isPresent());
  }

  @Test
  void rowsOfTheSameConditionsOnTheSameDaysAreAnOverlap() throws Exception {
    assertEquals(
        new TableRowsOverlap.Found(PAK, 2),
        only(
                Severity.ERROR,
                3,
                read("*;PAK;;;0.5;;OL;;;;2019-03-01", "*;PAK;;;0,50;;AUI;;;2019-03-01;"))
            .details());
    sound("*;PAK;;;0.5;;OL;;;;2019-02-28", "*;PAK;;;0,50;;AUI;;;2019-03-01;");
  }

  @Test
  void systemsThatCanMeetOverlapAndOthersDoNot() throws Exception {
    assertEquals(
        new TableRowsOverlap.Found(PAK, 2),
        only(Severity.ERROR, 3, read("gerica;PAK;;;;;OL;;;;", "*;PAK;;;;;AUI;;;;")).details());
    sound("gerica;PAK;;;;;OL;;;;", "profil;PAK;;;;;AUI;;;;");
  }

  @Test
  void sharesAndHoursAreNotMixed() throws Exception {
    assertEquals(
        new TableRowsOverlap.Found(PAK, 2),
        only(Severity.ERROR, 3, read("*;PAK;;;;;HTBODK;100;;;", "*;PAK;;;;;HTBON;;5;;")).details());
  }

  @Test
  void aPlainRowBesideAPackageIsAnOverlap() throws Exception {
    assertEquals(
        new TableRowsOverlap.Found(PAK, 2),
        only(
                Severity.ERROR,
                4,
                read(
                    "*;PAK;;;;;HTBODK;60;;;",
                    "*;PAK;;;;;HTBON;40;;;",
                    "*;PAK;;;;;PBBODK;;;2019-06-01;2019-06-01"))
            .details());
  }

  @Test
  void sharesOver100AreAnError() throws Exception {
    assertEquals(
        new PackageSharesExceed.Found(PAK, new BigDecimal("100.01"), List.of(2, 3)),
        only(Severity.ERROR, 3, read("*;PAK;;;;;HTBODK;60,01;;;", "*;PAK;;;;;HTBON;40;;;"))
            .details());
  }

  @Test
  void sharesOfExactly100AreSound() throws Exception {
    sound("*;PAK;;;;;HTBODK;60,01;;;", "*;PAK;;;;;HTBON;39,99;;;");
  }

  @Test
  void sharesUnder100AreAWarning() throws Exception {
    assertEquals(
        new PackageSharesIncomplete.Found(PAK, new BigDecimal("99.99"), List.of(2, 3)),
        only(Severity.WARNING, 3, read("*;PAK;;;;;HTBODK;60;;;", "*;PAK;;;;;HTBON;39,99;;;"))
            .details());
    assertEquals(
        new PackageSharesIncomplete.Found(PAK, new BigDecimal("50.00"), List.of(2)),
        only(Severity.WARNING, 2, read("*;PAK;;;;;HTBODK;50;;;")).details());
  }

  @Test
  void sharesAreAddedUpOnEachDay() throws Exception {
    // line 3 changes to line 4 in mid-year: 60 + 40 on every day
    sound(
        "*;PAK;;;;;HTBODK;60;;;",
        "*;PAK;;;;;HTBON;40;;;2019-06-30",
        "*;PAK;;;;;PBBON;40;;2019-07-01;");
    // one day too many: 140 on 30 June
    assertEquals(
        new PackageSharesExceed.Found(PAK, new BigDecimal("140.00"), List.of(2, 3, 4)),
        only(
                Severity.ERROR,
                4,
                read(
                    "*;PAK;;;;;HTBODK;60;;;",
                    "*;PAK;;;;;HTBON;40;;;2019-06-30",
                    "*;PAK;;;;;PBBON;40;;2019-06-30;"))
            .details());
  }

  @Test
  void sharesAreAddedUpForEachSystem() throws Exception {
    // gerica and profil see 100; any other system would see 60
    assertEquals(
        new PackageSharesIncomplete.Found(PAK, new BigDecimal("60.00"), List.of(2)),
        only(
                Severity.WARNING,
                2,
                read(
                    "*;PAK;;;;;HTBODK;60;;;",
                    "gerica;PAK;;;;;HTBON;40;;;",
                    "profil;PAK;;;;;PBBON;40;;;"))
            .details());
  }

  @Test
  void rowsThatCouldTieAreAWarning() throws Exception {
    assertEquals(
        new TableRowsMayTie.Found(PAK, 2),
        only(Severity.WARNING, 3, read("*;PAK;;night;;;HTAMN;;;;", "*;PAK;Tunet;;;;HTBODK;;;;"))
            .details());
  }

  @Test
  void rowsThatCanNeverMeetDoNotTie() throws Exception {
    sound("*;PAK;;night;;;HTAMN;;;;", "*;PAK;;day-evening;;;HTAMDK;;;;");
    sound("*;PAK;;night;;;HTAMN;;;;2019-01-31", "*;PAK;Tunet;;;;HTBODK;;;2019-02-01;");
    sound("gerica;PAK;;night;;;HTAMN;;;;", "profil;PAK;Tunet;;;;HTBODK;;;;");
  }

  @Test
  void aRowThatDecidesTheTieOnAllItsDaysTakesTheWarningAway() throws Exception {
    sound("*;PAK;;night;;;HTAMN;;;;", "*;PAK;Tunet;;;;HTBODK;;;;", "*;PAK;Tunet;night;;;HTBON;;;;");
    assertEquals(
        new TableRowsMayTie.Found(PAK, 2),
        only(
                Severity.WARNING,
                3,
                read(
                    "*;PAK;;night;;;HTAMN;;;;",
                    "*;PAK;Tunet;;;;HTBODK;;;;",
                    "*;PAK;Tunet;night;;;HTBON;;;;2019-12-31"))
            .details());
    assertEquals(
        new TableRowsMayTie.Found(PAK, 2),
        only(
                Severity.WARNING,
                3,
                read(
                    "*;PAK;;night;;;HTAMN;;;;",
                    "*;PAK;Tunet;;;;HTBODK;;;;",
                    "gerica;PAK;Tunet;night;;;HTBON;;;;"))
            .details());
  }

  @Test
  void hoursAWeekOnADayCodeAreAnError() throws Exception {
    assertEquals(
        new TableUnitMismatch.Found(PAK, new SioCode("LOKO")),
        only(Severity.ERROR, 2, read("*;PAK;;;;;LOKO;;5;;")).details());
    sound("*;PAK;;;;;EBI;;5;;");
    sound("*;PAK;;;;;LOKO;100;;;");
  }

  @Test
  void aCodeThatTheYearDoesNotHaveIsAWarning() throws Exception {
    assertEquals(
        new TableCodeUnknown.Found(new SioCode("HTV"), 2019),
        only(Severity.WARNING, 2, read("*;PAK;;;;;HTV;;;2019-12-31;")).details());
    // a row for other years is for their packs to judge
    sound("*;PAK;;;;;HTV;;;2020-01-01;", "*;PAK;;;;;HTV;;;;2018-12-31");
  }

  @Test
  void aTableWithoutRowsIsATable() throws Exception {
    assertFalse(read().table().isEmpty());
  }

  @Test
  void aConditionThatContradictsItsCodeIsAWarningAndOneThatTheCodeIsSilentOfIsNot()
      throws Exception {
    assertEquals(List.of(), codes("*;A;;night;;;HTAMN;;;;", "*;B;;;0,50;;DA05;;;;"));
    assertEquals(List.of(), codes("*;A;;;1;bought;HTAMDK;;;;"));
    assertEquals(List.of("T08"), codes("*;A;;night;;;HTAMDK;;;;"));
    assertEquals(List.of("T08"), codes("*;A;;;0,8;;DA05;;;;"));
    assertEquals(List.of("T08"), codes("*;A;;;;bought;LOKO;;;;"));
  }

  @Test
  void aGapIsADayOfTheYearBetweenRowsForTheSameThatNoWiderRowCovers() throws Exception {
    String first = "gerica;A;;night;;;HTAMN;;;;2019-01-31";

    assertEquals(List.of(), codes(first, "gerica;A;;night;;;HTAMN;;;2019-02-01;"));
    assertEquals(List.of("T09"), codes(first, "gerica;A;;night;;;HTAMN;;;2019-02-02;"));
    assertEquals(
        List.of(), codes(first, "gerica;A;;night;;;HTAMN;;;2019-02-02;", "*;A;;;;;HTAMDK;;;;"));
    assertEquals(
        List.of("T09"),
        codes(first, "gerica;A;;night;;;HTAMN;;;2019-02-02;", "profil;A;;;;;HTAMDK;;;;"));
    assertEquals(List.of(), codes("*;A;;;;;HTAMDK;;;;2018-11-30", "*;A;;;;;HTAMDK;;;2019-01-01;"));
  }

  @Test
  void aPackageOfSharesOnHoursAndDaysIsAWarning() throws Exception {
    assertEquals(List.of("T10"), codes("*;P;;;;;HTAMDK;60;;;", "*;P;;;;;LOKO;40;;;"));
    assertEquals(List.of(), codes("*;P;;;;;HTAMDK;60;;;", "*;P;;;;;HTAMN;40;;;"));
    assertEquals(
        List.of(), codes("*;P;;;;;HTAMDK;100;;;2019-01-31", "*;P;;;;;LOKO;100;;2019-02-01;"));
  }

  private static List<String> codes(String... rows) throws Exception {
    return TableText.read(rows).findings().stream().map(each -> each.code().value()).toList();
  }
}
