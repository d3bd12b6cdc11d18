package no.sioadapter.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Outside;
import no.sioadapter.code.Part;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Resolution;
import no.sioadapter.code.ResolvedSpan;
import no.sioadapter.code.ServiceKey;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.Target;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.Location;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.Severity;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.rulepack.Tolerance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All figures are worked out by hand; the quarter is 2019 Q1: 90 days, Tuesday to Sunday. */
class DecisionCounterTest {
  private static final DateRange Q1 = new Quarter(2019, 1).days();
  private static final SioCode PLAIN = new SioCode("HTAMDK");
  private static final SioCode STAR = new SioCode("LOKO");
  private static final SioCode STAR_HOURS = new SioCode("HTBODK");

  @ParameterizedTest(name = "{0} {1} from {2} to {3} = {4}")
  @CsvSource({
    // the whole quarter: 70 h a week is 10 h a day
    "70, HOURS_PER_WEEK, 2018-01-01, , 900",
    // 3.5 h a week is half an hour a day
    "3.5, HOURS_PER_WEEK, 2018-01-01, , 45",
    // 1 h a week over 90 days: 90/7
    "1, HOURS_PER_WEEK, 2018-01-01, , 90/7",
    // 105 minutes a week is a quarter of an hour a day
    "105, MINUTES_PER_WEEK, 2018-01-01, , 45/2",
    // 8 h a month ÷ 4 = 2 h a week: 2/7 × 90 = 180/7
    "8, HOURS_PER_MONTH, 2018-01-01, , 180/7",
    "0.25, HOURS_PER_DAY, 2018-01-01, , 45/2",
    // first and last day both count
    "7, HOURS_PER_WEEK, 2019-01-01, 2019-03-31, 90",
    "7, HOURS_PER_WEEK, 2019-03-31, , 1",
    "7, HOURS_PER_WEEK, 2018-01-01, 2019-01-01, 1",
    "7, HOURS_PER_WEEK, 2019-02-10, 2019-02-10, 1",
    // February 2019 has 28 days
    "7, HOURS_PER_WEEK, 2019-02-01, 2019-02-28, 28",
    // the smallest amount there is: 0.0001 h a week ÷ 7, one day
    "0.0001, HOURS_PER_WEEK, 2019-02-01, 2019-02-01, 1/70000",
  })
  void hours_are_weekly_hours_by_seven_times_active_days(
      String amount, AmountKind kind, LocalDate from, @Nullable LocalDate to, String expected) {
    Decision decision = decision(amount, kind, from, to, null);
    assertEquals(Map.of(PLAIN, expected), sums(decision, mapped(PLAIN)));
  }

  @ParameterizedTest(name = "{0} {1} = {2} days")
  @CsvSource({"1, PLACES, 90", "2, PLACES, 180", "2, DAYS_PER_WEEK, 180/7", "7, DAYS_PER_WEEK, 90"})
  void a_place_counts_one_day_per_active_day(String amount, AmountKind kind, String expected) {
    Decision decision = decision(amount, kind, LocalDate.of(2018, 6, 1), null, null);
    assertEquals(Map.of(STAR, expected), sums(decision, mapped(STAR)));
  }

  @Test
  void absent_days_are_deducted_without_a_star_both_ends_absent() {
    Decision decision =
        absent(
            decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null),
            absence("2019-02-01", "2019-02-10"));
    assertEquals(Map.of(PLAIN, "80"), sums(decision, mapped(PLAIN)));
  }

  @Test
  void absent_days_are_not_deducted_with_a_star() {
    Decision decision =
        absent(
            decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null),
            absence("2019-02-01", "2019-02-10"));
    assertEquals(Map.of(STAR_HOURS, "90"), sums(decision, mapped(STAR_HOURS)));
  }

  @Test
  void overlapping_absences_count_once_and_an_open_one_lasts() {
    Decision decision =
        absent(
            decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null),
            absence("2018-12-20", "2019-01-05"),
            absence("2019-01-03", "2019-01-10"),
            absence("2019-03-30", null));
    // absent 1–10 January and 30–31 March
    assertEquals(Map.of(PLAIN, "78"), sums(decision, mapped(PLAIN)));
  }

  @Test
  void absent_all_quarter_is_counted_with_no_day() {
    Decision decision =
        absent(
            decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null),
            absence("2018-12-20", null));
    Outcome.Counted counted =
        assertInstanceOf(Outcome.Counted.class, count(decision, mapped(PLAIN)));
    assertEquals("0", counted.contributions().get(0).units().fraction());
  }

  @Test
  void what_absence_takes_is_told_of_a_code_without_a_star_only() {
    Decision decision =
        absent(
            decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null),
            absence("2018-12-20", "2019-01-05"),
            absence("2019-01-03", "2019-01-10"));
    // of the quarter's days, 1–10 January
    assertEquals(10, onlyContribution(decision, mapped(PLAIN)).absentDays());
    assertEquals(0, onlyContribution(decision, mapped(STAR_HOURS)).absentDays());
  }

  @ParameterizedTest(name = "{0} on {1}: {2} days")
  @CsvSource({
    // a death on 30 March gives one day to Q1 (31 March) and two to Q2
    "DIED, 2019-03-30, 90",
    "DIED, 2019-03-31, 90",
    "DIED, 2019-03-28, 90",
    "DIED, 2019-03-27, 89",
    "MOVED, 2019-01-10, 13",
    "CEASED, 2019-01-10, 10",
    "CHANGED, 2019-01-10, 10",
    // died before the quarter: 31 December, 1 and 2 January
    "DIED, 2018-12-30, 2",
    "DIED, 2018-12-31, 3",
    "DIED, 2018-12-29, 1",
  })
  void starred_codes_get_three_days_after_death_or_move(
      EndReason reason, LocalDate end, String expected) {
    Decision decision = decision("1", AmountKind.PLACES, LocalDate.of(2018, 6, 1), end, reason);
    assertEquals(Map.of(STAR, expected), sums(decision, mapped(STAR)));
  }

  @Test
  void extra_days_carry_the_same_hours_per_day() {
    Decision decision =
        decision(
            "14",
            AmountKind.HOURS_PER_WEEK,
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2019, 1, 1),
            EndReason.DIED);
    // one active day and three extra, two hours each
    assertEquals(Map.of(STAR_HOURS, "8"), sums(decision, mapped(STAR_HOURS)));
  }

  @Test
  void a_code_without_a_star_gets_no_extra_days() {
    Decision decision =
        decision(
            "7",
            AmountKind.HOURS_PER_WEEK,
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2018, 12, 31),
            EndReason.DIED);
    assertInstanceOf(Outcome.NotInQuarter.class, count(decision, mapped(PLAIN)));
  }

  @Test
  void four_days_before_the_quarter_is_too_long_ago() {
    Decision decision =
        decision(
            "1",
            AmountKind.PLACES,
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2018, 12, 28),
            EndReason.DIED);
    assertInstanceOf(Outcome.NotInQuarter.class, count(decision, mapped(STAR)));
  }

  @Test
  void an_absence_does_not_take_the_extra_days() {
    Decision decision =
        absent(
            decision(
                "1",
                AmountKind.PLACES,
                LocalDate.of(2018, 6, 1),
                LocalDate.of(2019, 1, 10),
                EndReason.DIED),
            absence("2019-01-05", null));
    assertEquals(Map.of(STAR, "13"), sums(decision, mapped(STAR)));
  }

  @Test
  void a_mapping_that_lapses_in_mid_quarter_leaves_the_decision_out_whole() {
    Decision decision =
        decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null);
    Outcome.LeftOut left =
        assertInstanceOf(
            Outcome.LeftOut.class,
            count(
                decision,
                switching(
                    LocalDate.of(2019, 3, 1),
                    to(PLAIN),
                    new Resolution.Lapsed(
                        LocalDate.of(2018, 1, 1), LocalDate.of(2019, 2, 28), 7))));
    assertEquals("M03", left.errors().get(0).code().value());
    // held back: 59 days that were mapped, 31 that weren't
    assertEquals("59", left.heldBack().get(0).units().fraction());
    assertEquals("31", left.withoutCode().fraction());
  }

  @Test
  void a_change_of_mapping_splits_at_the_border() {
    Decision decision =
        decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null);
    assertEquals(
        Map.of(PLAIN, "31", STAR_HOURS, "59"),
        sums(decision, switching(LocalDate.of(2019, 2, 1), to(PLAIN), to(STAR_HOURS))));
  }

  @Test
  void a_package_by_share_divides_the_decisions_own_amount() {
    Decision decision =
        decision("10", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null);
    CodeResolver resolver =
        always(
            new Resolution.ServicePackage(
                List.of(
                    new Part(PLAIN, new Portion.Share(6_667), 2),
                    new Part(STAR_HOURS, new Portion.Share(3_333), 3))));
    // 10/7 × 90 × 0.6667 = 85 719/… worked out: 900/7 × 6667/10000 = 60003/700
    assertEquals(Map.of(PLAIN, "60003/700", STAR_HOURS, "29997/700"), sums(decision, resolver));
  }

  @Test
  void a_package_by_hours_ignores_the_own_amount_and_places() {
    Decision decision = decision("2", AmountKind.PLACES, LocalDate.of(2018, 6, 1), null, null);
    CodeResolver resolver =
        always(
            new Resolution.ServicePackage(
                List.of(
                    new Part(PLAIN, new Portion.FixedHours(70_000), 2),
                    new Part(STAR_HOURS, new Portion.FixedHours(35_000), 3))));
    // 7 and 3.5 hours a week, per decision and day, not times places (I-17)
    assertEquals(Map.of(PLAIN, "90", STAR_HOURS, "45"), sums(decision, resolver));
  }

  @Test
  void the_star_of_a_package_is_that_of_each_target() {
    Decision decision =
        absent(
            decision(
                "14",
                AmountKind.HOURS_PER_WEEK,
                LocalDate.of(2018, 6, 1),
                LocalDate.of(2019, 1, 10),
                EndReason.MOVED),
            absence("2019-01-01", "2019-01-04"));
    CodeResolver resolver =
        always(
            new Resolution.ServicePackage(
                List.of(
                    new Part(PLAIN, new Portion.Share(5_000), 2),
                    new Part(STAR_HOURS, new Portion.Share(5_000), 3))));
    assertEquals(Map.of(PLAIN, "6", STAR_HOURS, "13"), sums(decision, resolver));
  }

  @Test
  void all_parts_outside_is_outside_and_one_part_inside_is_counted() {
    Decision decision =
        decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null);
    assertInstanceOf(Outcome.IsOutside.class, count(decision, mapped(Outside.OUTSIDE)));
    CodeResolver half =
        always(
            new Resolution.ServicePackage(
                List.of(
                    new Part(PLAIN, new Portion.Share(5_000), 2),
                    new Part(Outside.OUTSIDE, new Portion.Share(5_000), 3))));
    assertEquals(Map.of(PLAIN, "45"), sums(decision, half));
  }

  @Test
  void hours_on_a_day_code_and_days_on_an_hour_code_are_left_out() {
    Decision hours = decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null);
    Decision days = decision("1", AmountKind.PLACES, LocalDate.of(2018, 6, 1), null, null);
    assertEquals("M04", error(count(hours, mapped(STAR))));
    assertEquals("M04", error(count(days, mapped(PLAIN))));
  }

  @Test
  void a_code_that_the_year_has_not_is_an_error_on_active_days_and_a_remark_on_extra_days() {
    SioCode gone = new SioCode("GONE");
    Decision running = decision("1", AmountKind.PLACES, LocalDate.of(2018, 6, 1), null, null);
    assertEquals("M05", error(count(running, mapped(gone))));
    Decision ended =
        decision(
            "1",
            AmountKind.PLACES,
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2018, 12, 31),
            EndReason.DIED);
    Outcome.NotInQuarter not =
        assertInstanceOf(Outcome.NotInQuarter.class, count(ended, mapped(gone)));
    assertEquals("M06", not.remarks().get(0).code().value());
  }

  @Test
  void extra_days_that_the_mapping_does_not_carry_leave_the_decision_out() {
    // died on 30 December: only extra days, 1 and 2 January, lie in the quarter
    Decision place = endedBefore("1", AmountKind.PLACES);
    Decision hours = endedBefore("7", AmountKind.HOURS_PER_WEEK);
    assertEquals("M01", error(count(place, always(new Resolution.Unmapped()))));
    assertEquals("M02", error(count(place, always(new Resolution.Ambiguous(List.of(2, 3))))));
    assertEquals("M04", error(count(hours, mapped(STAR))));
    assertEquals("M04", error(count(place, mapped(STAR_HOURS))));
  }

  @Test
  void an_ambiguous_mapping_leaves_the_decision_out_and_says_what_it_holds_back() {
    Decision decision =
        decision("7", AmountKind.HOURS_PER_WEEK, LocalDate.of(2018, 6, 1), null, null);
    Outcome outcome = count(decision, always(new Resolution.Ambiguous(List.of(2, 3))));
    assertEquals("M02", error(outcome));
    assertEquals("90", assertInstanceOf(Outcome.LeftOut.class, outcome).withoutCode().fraction());
  }

  private static Decision endedBefore(String amount, AmountKind kind) {
    return decision(
        amount, kind, LocalDate.of(2018, 6, 1), LocalDate.of(2018, 12, 30), EndReason.DIED);
  }

  @Test
  void a_decision_outside_the_quarter_is_not_looked_up() {
    Decision ended =
        decision(
            "1", AmountKind.PLACES, LocalDate.of(2018, 6, 1), LocalDate.of(2018, 12, 31), null);
    CodeResolver never =
        (service, period) -> {
          assertEquals(0, period.length());
          return List.of();
        };
    assertInstanceOf(Outcome.NotInQuarter.class, count(ended, never));
  }

  @Test
  void only_days_of_the_participation_count() {
    Decision decision = decision("1", AmountKind.PLACES, LocalDate.of(2018, 6, 1), null, null);
    DateRange march = DateRange.closed(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31));
    Outcome outcome = new DecisionCounter(pack(), mapped(STAR), march).count(decision);
    assertEquals(
        "31",
        assertInstanceOf(Outcome.Counted.class, outcome).contributions().get(0).units().fraction());
  }

  private static String error(Outcome outcome) {
    return assertInstanceOf(Outcome.LeftOut.class, outcome).errors().get(0).code().value();
  }

  private static Map<SioCode, String> sums(Decision decision, CodeResolver resolver) {
    Outcome outcome = count(decision, resolver);
    Map<SioCode, Units> sums = new HashMap<>();
    for (Contribution each : assertInstanceOf(Outcome.Counted.class, outcome).contributions()) {
      sums.merge(each.code(), each.units(), Units::plus);
    }
    Map<SioCode, String> fractions = new HashMap<>();
    sums.forEach((code, units) -> fractions.put(code, units.fraction()));
    return fractions;
  }

  private static Outcome count(Decision decision, CodeResolver resolver) {
    return new DecisionCounter(pack(), resolver, Q1).count(decision);
  }

  static RulePack pack() {
    return new RulePack(
        2019,
        "0".repeat(64),
        CodeSystem.of(
            List.of(
                entry(PLAIN, UnitKind.HOUR, false),
                entry(STAR_HOURS, UnitKind.HOUR, true),
                entry(STAR, UnitKind.DAY, true))),
        Map.of(),
        Map.of(),
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
        Map.of(new CheckCode("M01"), new CheckSetting(Severity.ERROR, Map.of())),
        List.of(),
        Tolerance.NONE);
  }

  private static CodeEntry entry(SioCode code, UnitKind unit, boolean star) {
    return new CodeEntry(
        code, unit, star, "c", "n", "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Resolution to(Target target) {
    return new Resolution.Mapped(new Part(target, Portion.WHOLE, 2));
  }

  private static CodeResolver mapped(Target target) {
    return always(to(target));
  }

  private static CodeResolver always(Resolution resolution) {
    return (service, period) ->
        period.isEmpty() ? List.of() : List.of(new ResolvedSpan(period, resolution));
  }

  private static CodeResolver switching(LocalDate day, Resolution before, Resolution from) {
    return (service, period) -> {
      List<ResolvedSpan> spans = new ArrayList<>();
      DateRange first = period.intersect(new DateRange(DateRange.EARLIEST, day));
      DateRange second = period.intersect(DateRange.from(day));
      if (!first.isEmpty()) {
        spans.add(new ResolvedSpan(first, before));
      }
      if (!second.isEmpty()) {
        spans.add(new ResolvedSpan(second, from));
      }
      return spans;
    };
  }

  private static Contribution onlyContribution(Decision decision, CodeResolver resolver) {
    Outcome.Counted counted = assertInstanceOf(Outcome.Counted.class, count(decision, resolver));
    assertEquals(1, counted.contributions().size());
    return counted.contributions().get(0);
  }

  private static Decision absent(Decision decision, Absence... absences) {
    return new Decision(
        decision.where(),
        decision.number(),
        decision.person(),
        decision.service(),
        decision.from(),
        decision.to(),
        decision.endReason(),
        decision.amount(),
        List.of(absences));
  }

  private static Absence absence(String from, @Nullable String to) {
    return new Absence(
        Location.of("opphor.csv"),
        LocalDate.parse(from),
        Optional.ofNullable(to).map(LocalDate::parse));
  }

  private static Decision decision(
      String amount,
      AmountKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason reason) {
    return new Decision(
        Location.of("vedtak.csv"),
        new DecisionNumber("V-1"),
        new PersonId(2_847_599_807L),
        new ServiceKey(
            new SourceSystem("gerica"),
            new LocalCode("X"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        from,
        Optional.ofNullable(to),
        Optional.ofNullable(reason),
        Amount.of(new BigDecimal(amount), kind).orElseThrow(),
        List.of());
  }
}
