package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
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

class AbsenceOutsideDecisionTest {
  private final AbsenceOutsideDecision check = new AbsenceOutsideDecision();

  @ParameterizedTest
  @CsvSource({
    "2019-01-31, 2019-02-10, true", // a day too early
    "2019-02-01, 2019-02-10, false",
    "2019-02-02, 2019-02-10, false",
    "2019-02-10, 2019-03-30, false",
    "2019-02-10, 2019-03-31, false",
    "2019-02-10, 2019-04-01, true", // a day too late
    "2018-02-10, 2018-03-01, true",
    "2020-02-10, 2020-03-01, true",
    "2019-03-31, '', false", // an open absence ends with the decision (I-08)
    "2019-04-01, '', true",
    "2019-01-31, '', true"
  })
  void letsOnlyDaysOfTheDecisionThrough(String from, String to, boolean found) {
    assertEquals(
        found
            ? List.of(
                new AbsenceOutsideDecision.Found(
                    LocalDate.parse(from), day(to), LocalDate.of(2019, 2, 1), day("2019-03-31")))
            : List.of(),
        examine(decision("2019-02-01", "2019-03-31", absence(2, from, to))));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-31, 2019-02-10, true",
    "2019-02-01, '', false",
    "2099-02-01, 2099-03-01, false"
  })
  void knowsNoEndOfADecisionThatStillRuns(String from, String to, boolean found) {
    assertEquals(found ? 1 : 0, examine(decision("2019-02-01", "", absence(2, from, to))).size());
  }

  @Test
  void pointsAtTheAbsence() {
    List<Location> places = new ArrayList<>();
    check.examine(
        decision(
            "2019-02-01", "", absence(7, "2019-02-01", ""), absence(8, "2019-01-01", "2019-01-02")),
        (where, details) -> places.add(where));
    assertEquals(List.of(new Location("opphor.csv", 8, "")), places);
  }

  private List<Object> examine(Decision decision) {
    List<Object> found = new ArrayList<>();
    check.examine(decision, (where, details) -> found.add(details));
    return found;
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
