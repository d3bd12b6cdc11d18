package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsencesOverlapTest {
  private final AbsencesOverlap check = new AbsencesOverlap();

  @ParameterizedTest
  @CsvSource({
    "2019-02-09, 2019-02-20, 2019-02-09, 2019-02-10",
    "2019-02-10, 2019-02-20, 2019-02-10, 2019-02-10", // one day in common
    "2019-02-03, 2019-02-04, 2019-02-03, 2019-02-04", // within the first
    "2019-02-01, 2019-02-10, 2019-02-01, 2019-02-10", // the same days
    "2019-02-05, '', 2019-02-05, 2019-02-10"
  })
  void findsDaysThatTwoCover(String from, String to, String sharedFrom, String sharedTo) {
    assertEquals(
        List.of("opphor.csv:3 " + found(sharedFrom, sharedTo, "opphor.csv:2")),
        examine(absence(2, "2019-02-01", "2019-02-10"), absence(3, from, to)));
  }

  @ParameterizedTest
  @CsvSource({"2019-02-11, 2019-02-20", "2019-02-12, ''", "2019-01-01, 2019-01-31"})
  void letsAbsencesThatOnlyTouchThrough(String from, String to) {
    assertEquals(List.of(), examine(absence(2, "2019-02-01", "2019-02-10"), absence(3, from, to)));
  }

  @Test
  void tellsTheLongestOneBefore() {
    assertEquals(
        List.of(
            "opphor.csv:3 " + found("2019-02-02", "2019-02-03", "opphor.csv:2"),
            "opphor.csv:4 " + found("2019-02-20", "2019-02-28", "opphor.csv:2")),
        examine(
            absence(2, "2019-02-01", "2019-02-28"),
            absence(3, "2019-02-02", "2019-02-03"),
            absence(4, "2019-02-20", "2019-03-05")));
  }

  @Test
  void saysNoEndWhereNeitherEnds() {
    assertEquals(
        List.of("opphor.csv:3 " + found("2019-02-05", "", "opphor.csv:2")),
        examine(absence(2, "2019-02-01", ""), absence(3, "2019-02-05", "")));
  }

  @Test
  void saysTheSameInEveryOrderOfTheRows() {
    List<Absence> rows =
        new ArrayList<>(
            List.of(
                absence(2, "2019-02-01", ""),
                absence(3, "2019-02-01", ""),
                absence(4, "2019-02-05", "2019-02-06"),
                absence(5, "2019-01-01", "2019-02-01")));
    List<String> expected = examine(rows.toArray(Absence[]::new));
    assertEquals(3, expected.size());
    for (int turn = 1; turn < rows.size(); turn++) {
      Collections.rotate(rows, 1);
      assertEquals(expected, examine(rows.toArray(Absence[]::new)));
    }
  }

  @Test
  void ofTheSameDaysInTwoFilesTheFirstFilesStands() {
    Absence late = new Absence(new Location("a.csv", 9, ""), LocalDate.of(2019, 2, 1), day(""));
    Absence early = new Absence(new Location("b.csv", 2, ""), LocalDate.of(2019, 2, 1), day(""));
    List<String> expected = List.of("b.csv:2 " + found("2019-02-01", "", "a.csv:9"));
    assertEquals(expected, examine(early, late));
    assertEquals(expected, examine(late, early));
  }

  private List<String> examine(Absence... absences) {
    List<String> found = new ArrayList<>();
    check.examine(
        decision("2018-01-01", "", absences),
        (where, details) -> found.add(where.file() + ":" + where.line() + " " + details));
    return found;
  }

  private static AbsencesOverlap.Found found(String from, String to, String other) {
    return new AbsencesOverlap.Found(LocalDate.parse(from), day(to), other);
  }

  private static Decision decision(String from, String to, Absence... absences) {
    return new Decision(
        Row.WHERE,
        new DecisionNumber("V-1"),
        new PersonId(2_847_599_807L),
        new ServiceKey(
            new SourceSystem("gerica"),
            new LocalCode("HSYK-A"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        LocalDate.parse(from),
        day(to),
        Optional.empty(),
        new Amount(35_000, AmountKind.HOURS_PER_WEEK),
        List.of(absences));
  }

  private static Absence absence(int line, String from, String to) {
    return new Absence(new Location("opphor.csv", line, ""), LocalDate.parse(from), day(to));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty()).map(LocalDate::parse);
  }
}
