package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.EarlierCheck;
import no.sioadapter.quality.EarlierView;
import org.junit.jupiter.api.Test;

/** The decision of now runs from 1 December 2018; the earlier quarter is the last of 2018. */
class EarlierChecksTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 12, 1);
  private static final EarlierView.Moved SEVEN =
      new EarlierView.Moved(new SioCode("HTAMDK"), UnitKind.HOUR, new BigDecimal("7.0000"));
  private static final EarlierView.Moved FEWER =
      new EarlierView.Moved(new SioCode("LOKO"), UnitKind.DAY, new BigDecimal("-2.0000"));

  @Test
  void a_number_that_was_another_persons_is_told() {
    assertEquals(
        List.of("v.csv:3 Found[earlier=2018Q4]"),
        told(new PersonChanged(), then(LocalDate.of(2018, 12, 1), false)));
    assertEquals(List.of(), told(new PersonChanged(), then(FIRST, true), SEVEN));
    assertEquals(List.of(), told(new PersonChanged(), Optional.empty(), SEVEN));
  }

  @Test
  void a_decision_that_was_not_there_is_told_by_what_it_gives_each_code() {
    assertEquals(
        List.of(
            "v.csv:3 Found[from=2018-12-01, to=Optional.empty, earlier=2018Q4, sioCode=HTAMDK,"
                + " units=7.0000, unit=HOUR]",
            "v.csv:3 Found[from=2018-12-01, to=Optional.empty, earlier=2018Q4, sioCode=LOKO,"
                + " units=-2.0000, unit=DAY]"),
        told(new DecisionDatedBack(), Optional.empty(), SEVEN, FEWER));
    assertEquals(List.of(), told(new DecisionDatedBack(), Optional.empty()));
    assertEquals(List.of(), told(new DecisionDatedBack(), then(FIRST, true), SEVEN));
  }

  @Test
  void other_dates_are_told_by_what_they_move() {
    assertEquals(
        List.of(
            "v.csv:3 Found[from=2018-12-01, to=Optional.empty, fromThen=2018-12-15,"
                + " toThen=Optional.empty, earlier=2018Q4, sioCode=HTAMDK, units=7.0000,"
                + " unit=HOUR]"),
        told(new DatesChangedBack(), then(LocalDate.of(2018, 12, 15), true), SEVEN));
    assertEquals(List.of(), told(new DatesChangedBack(), then(LocalDate.of(2018, 12, 15), true)));
    assertEquals(List.of(), told(new DatesChangedBack(), Optional.empty(), SEVEN));
  }

  private static Optional<EarlierView.Then> then(LocalDate from, boolean samePerson) {
    return Optional.of(new EarlierView.Then(from, Optional.empty(), samePerson));
  }

  private static List<String> told(
      EarlierCheck check, Optional<EarlierView.Then> then, EarlierView.Moved... moved) {
    List<String> told = new ArrayList<>();
    check.examine(
        new EarlierView(now(), new Quarter(2018, 4), then, List.of(moved)),
        (where, details) -> told.add(where.file() + ":" + where.line() + " " + details));
    return told;
  }

  private static Decision now() {
    return new Decision(
        new Location("v.csv", 3, ""),
        new DecisionNumber("V-1"),
        new PersonId(2_847_599_807L),
        new ServiceKey(
            new SourceSystem("gerica"),
            new LocalCode("HSYK"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        FIRST,
        Optional.empty(),
        Optional.empty(),
        new Amount(35_000, AmountKind.HOURS_PER_WEEK),
        List.of());
  }
}
