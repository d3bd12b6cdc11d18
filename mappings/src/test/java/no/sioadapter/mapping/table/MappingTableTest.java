package no.sioadapter.mapping.table;

import static no.sioadapter.mapping.table.TableText.gerica;
import static no.sioadapter.mapping.table.TableText.key;
import static no.sioadapter.mapping.table.TableText.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.Outside;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.Test;

class MappingTableTest {
  private static final DateRange QUARTER = new Quarter(2019, 1).days();
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 3, 31);

  private static Resolution mapped(String code, int line) {
    return new Resolution.Mapped(new Part(new SioCode(code), Portion.WHOLE, line));
  }

  private static List<ResolvedSpan> allOfTheQuarter(Resolution resolution) {
    return List.of(new ResolvedSpan(QUARTER, resolution));
  }

  @Test
  void aRowMapsItsLocalCode() throws Exception {
    assertEquals(
        allOfTheQuarter(mapped("HTAMDK", 2)),
        table("gerica;HSYK;;;;;HTAMDK;;;;").resolve(gerica("HSYK"), QUARTER));
  }

  @Test
  void aCodeThatNoRowNamesIsUnmapped() throws Exception {
    MappingTable table = table("gerica;HSYK;;;;;HTAMDK;;;;");

    assertEquals(
        allOfTheQuarter(new Resolution.Unmapped()), table.resolve(gerica("HSYK-A"), QUARTER));
    assertEquals(
        allOfTheQuarter(new Resolution.Unmapped()), table.resolve(gerica("hsyk"), QUARTER));
  }

  @Test
  void anEmptyPeriodHasNoAnswer() throws Exception {
    assertEquals(
        List.of(),
        table("gerica;HSYK;;;;;HTAMDK;;;;").resolve(gerica("HSYK"), new DateRange(FIRST, FIRST)));
  }

  @Test
  void onPurposeOutsideIsNotUnmapped() throws Exception {
    assertEquals(
        new Resolution.Mapped(new Part(Outside.OUTSIDE, Portion.WHOLE, 2)),
        table("*;MAT;;;;;-;;;;").resolve(gerica("MAT"), FIRST));
  }

  @Test
  void theSystemFiltersAndIsNoCondition() throws Exception {
    MappingTable table = table("profil;AVL;;;;;TANKO;;;;", "*;AVL;;;;own;TAKO;;;;");

    assertEquals(mapped("TANKO", 2), table.resolve(key("profil", "AVL", "", "", "", ""), FIRST));
    assertEquals(new Resolution.Unmapped(), table.resolve(gerica("AVL"), FIRST));
    assertEquals(mapped("TAKO", 3), table.resolve(key("profil", "AVL", "", "", "", "own"), FIRST));
  }

  @Test
  void theRowWithMostConditionsWins() throws Exception {
    MappingTable table =
        table(
            "*;HSYK;;;;;HTAMDK;;;;", "*;HSYK;;night;;;HTAMN;;;;", "*;HSYK;Tunet;night;;;HTBON;;;;");

    assertEquals(mapped("HTAMDK", 2), table.resolve(gerica("HSYK"), FIRST));
    assertEquals(
        mapped("HTAMN", 3), table.resolve(key("gerica", "HSYK", "Nord", "night", "", ""), FIRST));
    assertEquals(
        mapped("HTBON", 4), table.resolve(key("gerica", "HSYK", "Tunet", "night", "", ""), FIRST));
    assertEquals(
        mapped("HTAMDK", 2),
        table.resolve(key("gerica", "HSYK", "Tunet", "day-evening", "", ""), FIRST));
  }

  @Test
  void theLinesOfAPeriodAreThoseValidOnADayOfIt() throws Exception {
    MappingTable table =
        table(
            "gerica;A;;;;;HTAMDK;;;;2018-12-31",
            "*;C;;;;;HTAMDK;;;2019-03-31;",
            "gerica;B;;night;;;HTAMN;;;;2019-01-01",
            "*;A;;;;;HTAMDK;;;2019-04-01;");

    assertEquals(
        List.of(
            new MappingLine("mapping.csv", 3, Optional.empty(), new LocalCode("C")),
            new MappingLine(
                "mapping.csv", 4, Optional.of(new SourceSystem("gerica")), new LocalCode("B"))),
        table.lines(QUARTER));
    assertEquals(List.of(), table.lines(new DateRange(FIRST, FIRST)));
  }

  @Test
  void aDecisionWithoutAShiftMeetsNoShift() throws Exception {
    assertEquals(
        new Resolution.Unmapped(),
        table("*;HSYK;;night;;;HTAMN;;;;").resolve(gerica("HSYK"), FIRST));
  }

  @Test
  void aStaffingFactorIsComparedByValue() throws Exception {
    MappingTable table = table("*;DAG;;;0,50;;DA05;;;;", "*;DAG;;;1;;DA1;;;;");

    assertEquals(mapped("DA05", 2), table.resolve(key("gerica", "DAG", "", "", "0.5", ""), FIRST));
    assertEquals(mapped("DA1", 3), table.resolve(key("gerica", "DAG", "", "", "1.0", ""), FIRST));
    assertEquals(
        new Resolution.Unmapped(), table.resolve(key("gerica", "DAG", "", "", "0.8", ""), FIRST));
  }

  @Test
  void aUnitIsComparedExactlyButForTheSpaceAroundIt() throws Exception {
    MappingTable table = table("*;HSYK; Sone Nord ;;;;HTAMDK;;;;");

    assertEquals(
        mapped("HTAMDK", 2),
        table.resolve(key("gerica", "HSYK", "Sone Nord\t", "", "", ""), FIRST));
    assertEquals(
        new Resolution.Unmapped(),
        table.resolve(key("gerica", "HSYK", "sone nord", "", "", ""), FIRST));
    assertEquals(
        new Resolution.Unmapped(),
        table.resolve(key("gerica", "HSYK", "Sone  Nord", "", "", ""), FIRST));
  }

  @Test
  void equallyManyConditionsOfDifferentKindsAreAmbiguous() throws Exception {
    MappingTable table = table("*;HSYK;;night;;;HTAMN;;;;", "*;HSYK;Tunet;;;;HTBODK;;;;");

    assertEquals(
        new Resolution.Ambiguous(List.of(2, 3)),
        table.resolve(key("gerica", "HSYK", "Tunet", "night", "", ""), FIRST));
    assertEquals(
        mapped("HTAMN", 2), table.resolve(key("gerica", "HSYK", "Nord", "night", "", ""), FIRST));
  }

  @Test
  void bothDaysOfARowsValidityAreInIt() throws Exception {
    MappingTable table =
        table("*;HSYK;;;;;HTAMDK;;;;2019-01-31", "*;HSYK;;;;;HTBODK;;;2019-02-01;2019-03-30");

    assertEquals(
        List.of(
            new ResolvedSpan(
                DateRange.closed(FIRST, LocalDate.of(2019, 1, 31)), mapped("HTAMDK", 2)),
            new ResolvedSpan(
                DateRange.closed(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 3, 30)),
                mapped("HTBODK", 3)),
            new ResolvedSpan(
                DateRange.closed(LAST, LAST),
                new Resolution.Lapsed(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 3, 30), 3))),
        table.resolve(gerica("HSYK"), QUARTER));
  }

  @Test
  void aRowThatIsValidForOneDayAnswersForThatDay() throws Exception {
    MappingTable table = table("*;HSYK;;;;;HTAMDK;;;2019-01-31;2019-01-31");
    Resolution lapsed =
        new Resolution.Lapsed(LocalDate.of(2019, 1, 31), LocalDate.of(2019, 1, 31), 2);

    assertEquals(lapsed, table.resolve(gerica("HSYK"), LocalDate.of(2019, 1, 30)));
    assertEquals(mapped("HTAMDK", 2), table.resolve(gerica("HSYK"), LocalDate.of(2019, 1, 31)));
    assertEquals(lapsed, table.resolve(gerica("HSYK"), LocalDate.of(2019, 2, 1)));
  }

  @Test
  void inAGapTheRowThatEndedLastIsNamed() throws Exception {
    MappingTable table =
        table("*;HSYK;;;;;HTAMDK;;;;2019-01-10", "*;HSYK;;;;;HTBODK;;;2019-02-01;");

    assertEquals(
        new Resolution.Lapsed(DateRange.EARLIEST, LocalDate.of(2019, 1, 10), 2),
        table.resolve(gerica("HSYK"), LocalDate.of(2019, 1, 31)));
  }

  @Test
  void beforeAnyRowTheOneThatStartsFirstIsNamed() throws Exception {
    MappingTable table =
        table("*;HSYK;;;;;HTAMDK;;;2019-03-01;", "*;HSYK;;;;;HTBODK;;;2019-02-01;2019-02-28");

    assertEquals(
        new Resolution.Lapsed(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 28), 3),
        table.resolve(gerica("HSYK"), FIRST));
  }

  @Test
  void aValidRowWithFewerConditionsWinsOverALapsedOne() throws Exception {
    MappingTable table = table("*;HSYK;;;;;HTAMDK;;;;", "*;HSYK;;night;;;HTAMN;;;;2019-01-31");

    assertEquals(
        mapped("HTAMDK", 2),
        table.resolve(key("gerica", "HSYK", "", "night", "", ""), LocalDate.of(2019, 2, 1)));
  }

  @Test
  void aBorderThatChangesNothingForTheDecisionSplitsNothing() throws Exception {
    MappingTable table =
        table("*;HSYK;;;;;HTAMDK;;;;", "profil;HSYK;;night;;;HTAMN;;;2019-02-01;2019-02-28");

    assertEquals(
        allOfTheQuarter(mapped("HTAMDK", 2)),
        table.resolve(key("gerica", "HSYK", "", "night", "", ""), QUARTER));
  }

  @Test
  void rowsWithSharesAreAPackage() throws Exception {
    assertEquals(
        new Resolution.ServicePackage(
            List.of(
                new Part(new SioCode("HTBODK"), new Portion.Share(6025), 2),
                new Part(new SioCode("PBBODK"), new Portion.Share(2975), 3),
                new Part(Outside.OUTSIDE, new Portion.Share(1000), 4))),
        table("*;PAK;;;;;HTBODK;60,25;;;", "*;PAK;;;;;PBBODK;29.75;;;", "*;PAK;;;;;-;10;;;")
            .resolve(gerica("PAK"), FIRST));
  }

  @Test
  void rowsWithHoursAWeekAreAPackage() throws Exception {
    assertEquals(
        new Resolution.ServicePackage(
            List.of(
                new Part(new SioCode("HTBODK"), new Portion.FixedHours(55000), 2),
                new Part(new SioCode("HTBON"), new Portion.FixedHours(1), 3))),
        table("*;PAK;;;;;HTBODK;;5,5;;", "*;PAK;;;;;HTBON;;0.0001;;")
            .resolve(gerica("PAK"), FIRST));
  }

  @Test
  void aPackageMayChangeInTime() throws Exception {
    MappingTable table =
        table(
            "*;PAK;;;;;HTBODK;100;;;2019-01-31",
            "*;PAK;;;;;HTBODK;60;;2019-02-01;",
            "gerica;PAK;;;;;PBBODK;40;;2019-02-01;",
            "profil;PAK;;;;;POBDK;40;;2019-02-01;");

    assertEquals(
        List.of(
            new ResolvedSpan(
                DateRange.closed(FIRST, LocalDate.of(2019, 1, 31)),
                new Resolution.Mapped(
                    new Part(new SioCode("HTBODK"), new Portion.Share(10_000), 2))),
            new ResolvedSpan(
                DateRange.closed(LocalDate.of(2019, 2, 1), LAST),
                new Resolution.ServicePackage(
                    List.of(
                        new Part(new SioCode("HTBODK"), new Portion.Share(6000), 3),
                        new Part(new SioCode("PBBODK"), new Portion.Share(4000), 4))))),
        table.resolve(gerica("PAK"), QUARTER));
  }

  @Test
  void hoursAWeekAloneMapToFixedHours() throws Exception {
    assertEquals(
        new Resolution.Mapped(new Part(new SioCode("EBI"), new Portion.FixedHours(1_680_000), 2)),
        table("*;EBI;;;;;EBI;;168;;").resolve(gerica("EBI"), FIRST));
  }
}
