package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceOpenForLongTest {
  private final AbsenceOpenForLong check = new AbsenceOpenForLong(new BigDecimal("30"), Run.USUAL);

  @ParameterizedTest
  @CsvSource({
    "2019-03-03, '', '', 0", // 29 days
    "2019-03-02, '', '', 0", // 30 days, both ends counted
    "2019-03-01, '', '', 31",
    "2018-03-31, '', '', 366",
    "2019-03-01, 2019-03-31, '', 0", // it has an end
    "2019-03-01, '', 2019-03-30, 0", // it ends with the decision
    "2019-03-01, '', 2019-03-31, 31"
  })
  void counts_the_days_until_the_end_of_the_quarter(
      String from, String to, String decisionTo, long lasted) {
    List<String> found = new ArrayList<>();
    Location where = new Location("opphor.csv", 2, "");
    check.examine(
        decision(day(decisionTo), new Absence(where, LocalDate.parse(from), day(to))),
        (place, details) -> found.add(place.file() + ":" + place.line() + " " + details));
    assertEquals(
        lasted == 0
            ? List.of()
            : List.of(
                "opphor.csv:2 "
                    + new AbsenceOpenForLong.Found(
                        LocalDate.parse(from),
                        lasted,
                        LocalDate.of(2019, 3, 31),
                        new BigDecimal("30"))),
        found);
  }

  private static Decision decision(Optional<LocalDate> to, Absence absence) {
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
        LocalDate.of(2018, 1, 1),
        to,
        Optional.empty(),
        new Amount(35_000, AmountKind.HOURS_PER_WEEK),
        List.of(absence));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty()).map(LocalDate::parse);
  }
}
