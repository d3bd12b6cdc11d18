package no.sioadapter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.EarlierView;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.rulepack.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The earlier quarter is the first of 2019, to 31 March. Every decision has 7 hours a week, one a
 * day: local code H is HTAMDK (no star), S is HTBODK (a star), U is unmapped. The persons are
 * synthetic: month + 80.
 */
class EarlierComparisonTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final SioCode H = new SioCode("HTAMDK");
  private static final SioCode S = new SioCode("HTBODK");
  private static final String ANNA = "02847599807";
  private static final String BERIT = "01817012066";

  private final DecisionNumbers numbers = new DecisionNumbers();
  private final Fingerprints fingerprints = new Fingerprints();
  private EarlierDecisions then;

  @BeforeEach
  void theNumbersOfNow() {
    numbers.add(fingerprints.key(GERICA, new DecisionNumber("V-1")), 1);
    then = EarlierRows.of(numbers);
    then.next(GERICA);
    // somebody else's, so that the system is known to have delivered
    then.decision(EarlierRows.row("V-9", BERIT, "2019-01-01", ""));
  }

  @Test
  void the_same_dates_move_nothing() {
    said(ANNA, "2019-01-10", "2019-03-20");
    EarlierView view = seen(decision("H", "2019-01-10", "2019-03-20"));
    assertEquals(Q1, view.earlier());
    assertEquals(Optional.of(then("2019-01-10", "2019-03-20", true)), view.then());
    assertEquals(List.of(), view.moved());
  }

  @Test
  void another_person_with_the_same_dates_moves_nothing_and_is_seen() {
    said(BERIT, "2019-01-10", "");
    EarlierView view = seen(decision("H", "2019-01-10", ""));
    assertEquals(Optional.of(then("2019-01-10", "", false)), view.then());
    assertEquals(List.of(), view.moved());
  }

  @Test
  void a_start_moved_back_three_days_gives_the_quarter_before_three_days() {
    said(ANNA, "2019-04-01", "");
    assertEquals(
        List.of(moved(H, "3.0000")), seen(decision("H", "2019-03-29", "")).moved(), "29–31 March");
  }

  @Test
  void dates_that_move_outside_the_quarter_before_move_nothing_in_it() {
    said(ANNA, "2018-06-01", "2019-05-31");
    assertEquals(List.of(), seen(decision("H", "2018-12-31", "2019-04-01")).moved());
  }

  @Test
  void an_end_moved_earlier_takes_the_days_after_it() {
    said(ANNA, "2019-01-01", "2019-03-20");
    assertEquals(
        List.of(moved(H, "-5.0000")),
        seen(decision("H", "2019-01-01", "2019-03-15")).moved(),
        "16–20 March");
  }

  @Test
  void a_death_told_late_takes_the_days_after_it_but_for_the_three_of_a_starred_code() {
    said(ANNA, "2019-01-01", "");
    // 22–31 March are ten days; three of them are extra days (I-03)
    assertEquals(
        List.of(moved(H, "-10.0000")), seen(died("H", "2019-01-01", "2019-03-21")).moved());
    assertEquals(List.of(moved(S, "-7.0000")), seen(died("S", "2019-01-01", "2019-03-21")).moved());
  }

  @Test
  void a_death_told_on_another_day_moves_its_extra_days_with_it() {
    said(ANNA, "2019-01-01", "2019-03-20");
    assertEquals(List.of(moved(S, "-5.0000")), seen(died("S", "2019-01-01", "2019-03-15")).moved());
    // 88 days and two of the extra ones, to 31 March, against 79 and three
    assertEquals(List.of(moved(S, "8.0000")), seen(died("S", "2019-01-01", "2019-03-29")).moved());
  }

  @Test
  void a_decision_that_was_not_there_gives_all_that_it_gives() {
    EarlierView view = seen(decision("H", "2019-03-18", ""));
    assertEquals(Optional.empty(), view.then());
    assertEquals(List.of(moved(H, "14.0000")), view.moved());
    assertEquals(List.of(), seen(decision("H", "2019-04-01", "")).moved());
  }

  @Test
  void what_cannot_be_counted_gives_nothing() {
    assertEquals(List.of(), seen(decision("U", "2019-03-18", "")).moved());
  }

  @Test
  void only_days_within_the_participation_count() {
    DateRange participation =
        DateRange.closed(LocalDate.of(2019, 3, 20), LocalDate.of(2019, 12, 31));
    assertEquals(
        List.of(moved(H, "12.0000")),
        comparison(participation)
            .view(GERICA, decision("H", "2019-03-18", ""), slot())
            .orElseThrow()
            .moved());
  }

  @Test
  void what_was_said_in_two_ways_is_not_compared_with() {
    said(ANNA, "2019-01-10", "");
    said(ANNA, "2019-01-11", "");
    assertEquals(
        Optional.empty(),
        comparison(DateRange.ALWAYS).view(GERICA, decision("H", "2019-01-01", ""), slot()));
  }

  @Test
  void a_system_that_delivered_nothing_then_is_not_compared_with() {
    assertEquals(
        Optional.empty(),
        comparison(DateRange.ALWAYS)
            .view(new SourceSystem("profil"), decision("H", "2019-03-18", ""), slot()));
  }

  private EarlierView seen(Decision decision) {
    return comparison(DateRange.ALWAYS).view(GERICA, decision, slot()).orElseThrow();
  }

  private EarlierComparison comparison(DateRange participation) {
    return new EarlierComparison(
        new EarlierQuarter(Q1, pack(), List.of()), then, mapping(), participation);
  }

  private int slot() {
    return numbers.slotOf(fingerprints.key(GERICA, new DecisionNumber("V-1")));
  }

  private void said(String person, String from, String to) {
    then.decision(EarlierRows.row("V-1", person, from, to));
  }

  private static EarlierView.Then then(String from, String to, boolean samePerson) {
    return new EarlierView.Then(LocalDate.parse(from), day(to), samePerson);
  }

  private static EarlierView.Moved moved(SioCode code, String units) {
    return new EarlierView.Moved(code, UnitKind.HOUR, new BigDecimal(units));
  }

  private static Decision decision(String code, String from, String to) {
    return decision(code, from, to, Optional.empty());
  }

  private static Decision died(String code, String from, String to) {
    return decision(code, from, to, Optional.of(EndReason.DIED));
  }

  private static Decision decision(String code, String from, String to, Optional<EndReason> end) {
    return new Decision(
        new Location("vedtak.csv", 2, ""),
        new DecisionNumber("V-1"),
        new PersonId(2_847_599_807L),
        new ServiceKey(
            GERICA, new LocalCode(code), "", Optional.empty(), Optional.empty(), Optional.empty()),
        LocalDate.parse(from),
        day(to),
        end,
        new Amount(70_000, AmountKind.HOURS_PER_WEEK),
        List.of());
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static CodeResolver mapping() {
    return (service, period) -> {
      Resolution resolution =
          switch (service.localCode().value()) {
            case "H" -> new Resolution.Mapped(new Part(H, Portion.WHOLE, 2));
            case "S" -> new Resolution.Mapped(new Part(S, Portion.WHOLE, 3));
            default -> new Resolution.Unmapped();
          };
      return period.isEmpty() ? List.of() : List.of(new ResolvedSpan(period, resolution));
    };
  }

  private static RulePack pack() {
    return new RulePack(
        2019,
        "0".repeat(64),
        CodeSystem.of(List.of(entry(H, false), entry(S, true))),
        Map.of(),
        Map.of(H, new BigDecimal("764"), S, BigDecimal.ZERO),
        new BigDecimal("0.250"),
        new CountingSettings(
            true,
            true,
            true,
            true,
            3,
            Set.of(EndReason.DIED, EndReason.MOVED),
            new BigDecimal("4"),
            4),
        Map.of(),
        List.of(),
        Tolerance.NONE);
  }

  private static CodeEntry entry(SioCode code, boolean star) {
    return new CodeEntry(
        code,
        UnitKind.HOUR,
        star,
        "c",
        "n",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
