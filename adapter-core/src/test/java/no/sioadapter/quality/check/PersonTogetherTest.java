package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions 0, 1, 2 … of one person, on codes of different kinds. */
class PersonTogetherTest {
  private static final long HOUR = 42_000_000_000L;
  private static final CodeEntry HOME = code("HTAMDK", UnitKind.HOUR, false, "h", "ambulatory");
  private static final CodeEntry STARRED = code("PAAM", UnitKind.HOUR, true, "h", "ambulatory");
  private static final CodeEntry CARE = code("HTBODK", UnitKind.HOUR, true, "h", "home");
  private static final CodeEntry OFFICE = code("HTK", UnitKind.HOUR, false, "h", "base");
  private static final CodeEntry HELP = code("PBAMDK", UnitKind.HOUR, false, "pb", "ambulatory");
  private static final CodeEntry BPA_DAY = code("BPADK", UnitKind.HOUR, true, "bpa", "");
  private static final CodeEntry BPA_NIGHT = code("BPAN", UnitKind.HOUR, true, "bpa", "");
  private static final CodeEntry SHORT = code("TAKO", UnitKind.DAY, false, "short", "");
  private static final CodeEntry LONG = code("LOKO", UnitKind.DAY, true, "long", "");
  private static final CodeEntry GUARDED = code("LSKO", UnitKind.DAY, true, "long", "");
  private static final List<CodeEntry> ORDER =
      List.of(HOME, STARRED, CARE, OFFICE, HELP, BPA_DAY, BPA_NIGHT, SHORT, LONG, GUARDED);

  private final PersonCheck besidePlace = new HomeServiceBesidePlace(BigDecimal.ONE);
  private final PersonCheck places = new LongTermPlacesTogether(Set.of("long"));
  private final PersonCheck stays =
      new ShortStayInsideLongTerm(Set.of("short"), Set.of("long"), BigDecimal.ONE);
  private final PersonCheck after = new ServiceAfterDeparture(BigDecimal.valueOf(3));
  private final PersonCheck together = new HoursTogetherExceedDay(BigDecimal.valueOf(24));
  private final PersonCheck assistant =
      new AssistanceBesideAssistant(Set.of("bpa"), Set.of("pb"), BigDecimal.valueOf(25));

  @Test
  void home_services_beside_a_place_are_told_with_the_days_that_both_count() {
    assertEquals(
        List.of(
            "0/1 Found[sioCode=HTAMDK, placeCode=LOKO, otherWhere=file:1, days=2,"
                + " from=2019-01-30, to=2019-01-31]"),
        told(
            besidePlace,
            run(HOME, 0, "2019-01-01", "2019-01-31"),
            run(LONG, 1, "2019-01-30", "2019-03-31")));
  }

  @Test
  void the_day_of_moving_in_is_no_question() {
    assertEquals(
        List.of(),
        told(
            besidePlace,
            run(HOME, 0, "2019-01-01", "2019-01-31"),
            run(LONG, 1, "2019-01-31", "2019-03-31")));
  }

  @Test
  void days_of_several_places_are_counted_once_and_across_gaps() {
    assertEquals(
        List.of(
            "0/2 Found[sioCode=HTAMDK, placeCode=TAKO, otherWhere=file:2, days=3,"
                + " from=2019-01-05, to=2019-02-10]"),
        told(
            besidePlace,
            run(HOME, 0, "2019-01-01", "2019-03-31"),
            run(SHORT, 2, "2019-01-05", "2019-01-05"),
            run(SHORT, 3, "2019-02-09", "2019-02-10"),
            run(LONG, 1, "2019-02-10", "2019-02-10")));
  }

  @Test
  void a_decision_in_two_runs_adds_up_its_days() {
    assertEquals(
        1,
        told(
                besidePlace,
                run(HOME, 0, "2019-01-01", "2019-01-31"),
                run(HOME, 0, "2019-02-10", "2019-02-28"),
                run(LONG, 1, "2019-01-31", "2019-02-10"))
            .size());
  }

  @Test
  void services_in_care_homes_and_offices_and_the_extra_days_of_a_place_are_no_question() {
    assertEquals(
        List.of(),
        told(
            besidePlace,
            run(HOME, 4, "2019-02-01", "2019-03-31"),
            run(STARRED, 0, "2019-01-01", "2019-01-31"),
            run(CARE, 1, "2019-01-01", "2019-01-31"),
            run(OFFICE, 2, "2019-01-01", "2019-01-31"),
            run(LONG, 3, "2019-01-01", "2019-01-31"),
            extra(LONG, 3, "2019-02-01", "2019-02-03")));
  }

  @Test
  void a_decision_that_gives_both_does_not_meet_itself_but_meets_another() {
    assertEquals(
        List.of(
            "0/1 Found[sioCode=HTAMDK, placeCode=LSKO, otherWhere=file:1, days=31,"
                + " from=2019-01-01, to=2019-01-31]"),
        told(
            besidePlace,
            run(HOME, 0, "2019-01-01", "2019-01-31"),
            run(LONG, 0, "2019-01-01", "2019-01-31"),
            run(GUARDED, 1, "2019-01-01", "2019-01-31")));
  }

  @Test
  void two_long_term_places_on_different_codes_are_told_once_a_decision() {
    assertEquals(
        List.of(
            "1/0 Found[sioCode=LSKO, otherCode=LOKO, otherWhere=file:0, from=2019-01-31,"
                + " to=2019-01-31]"),
        told(
            places,
            run(LONG, 0, "2019-01-01", "2019-01-31"),
            run(GUARDED, 1, "2019-01-31", "2019-03-31")));
  }

  @Test
  void places_after_one_another_on_one_code_or_short_ones_are_not_two_long_term_places() {
    assertEquals(
        List.of(),
        told(
            places,
            run(SHORT, 4, "2019-01-01", "2019-03-31"),
            run(LONG, 0, "2019-01-01", "2019-01-31"),
            run(LONG, 1, "2019-01-01", "2019-01-31"),
            extra(LONG, 1, "2019-02-01", "2019-02-03"),
            run(GUARDED, 2, "2019-02-01", "2019-03-31")));
  }

  @ParameterizedTest
  @CsvSource({"2019-02-01, 0", "2019-01-31, 0", "2019-01-30, 2", "2019-01-01, 18"})
  void a_short_stay_may_share_one_day_with_the_long_one(String from, int days) {
    List<String> told =
        told(stays, run(SHORT, 0, "2019-01-14", "2019-01-31"), run(LONG, 1, from, "2019-03-31"));
    assertEquals(days == 0 ? 0 : 1, told.size());
    assertEquals(days != 0, told.toString().contains("days=" + days + ","));
  }

  @ParameterizedTest
  @CsvSource({"2019-02-02, false", "2019-02-03, false", "2019-02-04, true"})
  void three_days_after_a_death_are_no_question(String last, boolean fires) {
    assertEquals(
        fires
            ? List.of("1/0 Found[departed=2019-01-31, otherWhere=file:0, to=" + last + "]")
            : List.of(),
        told(
            after,
            EndReason.DIED,
            run(HOME, 0, "2019-01-01", "2019-01-31"),
            extra(CARE, 2, "2019-03-01", "2019-03-03"),
            run(CARE, 1, "2019-01-01", last)));
  }

  @Test
  void what_starts_after_a_death_is_told_and_what_starts_after_a_move_is_not() {
    Run later = run(LONG, 1, "2019-01-31", "2019-03-31");
    assertEquals(1, told(after, EndReason.DIED, later).size());
    assertEquals(List.of(), told(after, EndReason.MOVED, later));
    assertEquals(1, told(after, EndReason.MOVED, run(LONG, 1, "2019-01-30", "2019-03-31")).size());
  }

  @Test
  void the_decision_that_tells_of_the_departure_is_not_asked() {
    assertEquals(List.of(), told(after, EndReason.DIED, run(LONG, 0, "2019-01-01", "2019-03-31")));
    assertEquals(List.of(), told(after, run(LONG, 1, "2019-01-01", "2019-03-31")));
  }

  @Test
  void exactly_a_day_and_a_night_are_no_question_and_a_grain_more_is() {
    Run half = run(HOME, 0, "2019-01-01", "2019-01-31", 12 * HOUR);
    assertEquals(
        List.of(), told(together, half, run(CARE, 1, "2019-01-31", "2019-03-31", 12 * HOUR)));
    assertEquals(
        List.of("1/0 Found[otherWhere=file:0, hours=24.0001, day=2019-01-31, limit=24, days=1]"),
        told(together, half, run(CARE, 1, "2019-01-31", "2019-03-31", 12 * HOUR + 1)));
  }

  @Test
  void the_day_that_has_most_is_told_with_what_gives_most_then() {
    assertEquals(
        List.of("2/1 Found[otherWhere=file:1, hours=30.0000, day=2019-01-03, limit=24, days=3]"),
        told(
            together,
            run(HOME, 0, "2019-01-03", "2019-01-04", 3 * HOUR),
            run(CARE, 1, "2019-01-01", "2019-01-31", 10 * HOUR),
            run(BPA_DAY, 2, "2019-01-02", "2019-01-03", 15 * HOUR),
            run(BPA_NIGHT, 1, "2019-01-03", "2019-01-04", 2 * HOUR),
            run(BPA_NIGHT, 4, "2019-01-04", "2019-01-04", 12 * HOUR)));
  }

  @Test
  void places_are_no_hours_and_one_decision_can_be_too_much_alone() {
    assertEquals(
        List.of(),
        told(
            together,
            run(HOME, 0, "2019-01-01", "2019-01-31", 24 * HOUR),
            run(LONG, 1, "2019-01-01", "2019-01-31", HOUR)));
    assertEquals(
        List.of("0/0 Found[otherWhere=file:0, hours=25.0000, day=2019-01-01, limit=24, days=31]"),
        told(together, run(HOME, 0, "2019-01-01", "2019-01-31", 25 * HOUR)));
  }

  @Test
  void sums_beyond_all_numbers_are_over_the_limit() {
    Run[] runs =
        IntStream.range(0, 5)
            .mapToObj(each -> run(HOME, each, "2019-01-01", "2019-01-31", Long.MAX_VALUE / 2))
            .toArray(Run[]::new);
    assertEquals(1, told(together, runs).size());
  }

  @ParameterizedTest
  @CsvSource({"12, false", "13, true"})
  void an_assistants_day_and_night_are_added_up(long nightly, boolean fires) {
    // 13/7 and 12/7 hours a day: 25 hours a week
    assertEquals(
        fires
            ? List.of(
                "0/1 Found[sioCode=PBAMDK, otherWhere=file:1, hours=26.0000, limit=25,"
                    + " from=2019-01-10, to=2019-01-20]")
            : List.of(),
        told(
            assistant,
            run(HELP, 0, "2019-01-10", "2019-01-20"),
            run(BPA_DAY, 1, "2019-01-01", "2019-01-31", 13 * HOUR / 7),
            run(BPA_NIGHT, 2, "2019-01-15", "2019-01-15", nightly * HOUR / 7)));
  }

  @Test
  void an_assistant_before_or_after_is_no_question() {
    assertEquals(
        List.of(),
        told(
            assistant,
            run(HELP, 0, "2019-01-10", "2019-01-20"),
            run(BPA_DAY, 1, "2019-01-01", "2019-01-09", 10 * HOUR),
            run(BPA_DAY, 2, "2019-01-20", "2019-01-20", HOUR),
            run(BPA_DAY, 3, "2019-01-21", "2019-01-31", 10 * HOUR)));
  }

  @Test
  void the_short_stay_is_told_and_the_place_is_named_beside_it() {
    assertEquals(
        List.of(
            "0/1 Found[sioCode=TAKO, placeCode=LOKO, otherWhere=file:1, days=2, from=2019-01-30,"
                + " to=2019-01-31]"),
        told(
            stays,
            run(SHORT, 0, "2019-01-14", "2019-01-31"),
            run(LONG, 1, "2019-01-30", "2019-03-31")));
  }

  @Test
  void short_stays_together_and_places_together_are_no_short_stay_inside_a_long_one() {
    assertEquals(
        List.of(),
        told(
            stays,
            run(SHORT, 0, "2019-01-01", "2019-01-31"),
            run(SHORT, 1, "2019-01-01", "2019-01-31")));
    assertEquals(
        List.of(),
        told(
            stays,
            run(LONG, 0, "2019-01-01", "2019-01-31"),
            run(GUARDED, 1, "2019-01-01", "2019-01-31")));
    // three extra days of a place that the person has left, and a short stay on the same days
    assertEquals(
        List.of(),
        told(
            stays,
            run(SHORT, 0, "2019-01-01", "2019-01-31"),
            extra(LONG, 1, "2019-01-10", "2019-01-12")));
  }

  @Test
  void a_decision_in_two_runs_starts_with_the_first_and_lasts_with_the_last() {
    Run january = run(LONG, 1, "2019-01-01", "2019-01-10");
    Run february = run(LONG, 1, "2019-02-05", "2019-02-20");
    List<String> expected =
        List.of("1/0 Found[departed=2019-01-31, otherWhere=file:0, to=2019-02-20]");
    // what starts after a move isn't asked: it is its first day that counts
    assertEquals(expected, told(after, EndReason.MOVED, january, february));
    assertEquals(expected, told(after, EndReason.MOVED, february, january));
  }

  @Test
  void a_day_at_the_limit_is_not_one_of_the_days_over_it() {
    assertEquals(
        List.of("1/0 Found[otherWhere=file:0, hours=25.0000, day=2019-01-02, limit=24, days=1]"),
        told(
            together,
            run(HOME, 0, "2019-01-01", "2019-01-01", 24 * HOUR),
            run(HOME, 0, "2019-01-02", "2019-01-02", 12 * HOUR),
            run(CARE, 1, "2019-01-02", "2019-01-02", 13 * HOUR)));
  }

  @Test
  void full_days_after_one_another_are_no_day_of_more_than_24_hours() {
    assertEquals(
        List.of(),
        told(
            together,
            run(HOME, 0, "2019-01-01", "2019-01-31", 24 * HOUR),
            run(CARE, 1, "2019-02-01", "2019-02-28", 24 * HOUR)));
  }

  @Test
  void a_limit_of_no_hours_at_all_asks_nothing_of_who_has_a_place_only() {
    assertEquals(
        List.of(),
        told(
            new HoursTogetherExceedDay(BigDecimal.ZERO),
            run(LONG, 0, "2019-01-01", "2019-01-31", HOUR)));
  }

  @Test
  void assistance_is_held_against_the_assistant_and_not_against_other_services() {
    assertEquals(
        List.of(
            "0/1 Found[sioCode=PBAMDK, otherWhere=file:1, hours=70.0000, limit=25,"
                + " from=2019-01-15, to=2019-01-20]"),
        told(
            assistant,
            run(HOME, 2, "2019-01-01", "2019-01-31", HOUR),
            run(HELP, 0, "2019-01-01", "2019-01-20", HOUR),
            run(BPA_DAY, 1, "2019-01-15", "2019-01-31", 10 * HOUR)));
  }

  private static List<String> told(PersonCheck check, Run... runs) {
    return told(check, Optional.empty(), runs);
  }

  /** With a departure on 31 January that decision 0 tells of. */
  private static List<String> told(PersonCheck check, EndReason reason, Run... runs) {
    return told(
        check, Optional.of(new PersonCase.Departure(LocalDate.of(2019, 1, 31), reason, 0)), runs);
  }

  private static List<String> told(
      PersonCheck check, Optional<PersonCase.Departure> departure, Run... runs) {
    List<String> told = new ArrayList<>();
    check.examine(
        new PersonCase(List.of(runs), departure, HOUR),
        (decision, other, details) ->
            told.add(decision + "/" + other + " " + details.apply("file:" + other)));
    return told;
  }

  private static Run run(CodeEntry code, int decision, String from, String to) {
    return run(code, decision, from, to, 1);
  }

  private static Run run(CodeEntry code, int decision, String from, String to, long grains) {
    return new Run(ORDER.indexOf(code), code, days(from, to), false, grains, decision);
  }

  private static Run extra(CodeEntry code, int decision, String from, String to) {
    return new Run(ORDER.indexOf(code), code, days(from, to), true, 1, decision);
  }

  private static DateRange days(String from, String to) {
    return DateRange.closed(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static CodeEntry code(
      String code, UnitKind unit, boolean star, String category, String setting) {
    return new CodeEntry(
        new SioCode(code),
        unit,
        star,
        category,
        "n",
        setting,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
