package no.sioadapter.quality.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import org.junit.jupiter.api.Test;

/** Decisions 0, 1, 2 … of one person; code 3 is HTAMDK, code 4 HTAMN. */
class PersonChecksTest {
  @Test
  void decisions_that_share_a_day_meet_and_neighbours_do_not() {
    assertEquals(
        List.of("2/1 HTAMDK 2019-02-28 2019-02-28"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-01-31"),
            run(3, 1, "2019-02-01", "2019-02-28"),
            run(3, 2, "2019-02-28", "2019-03-31")));
  }

  @Test
  void other_codes_and_the_same_decision_do_not_meet() {
    assertEquals(
        List.of(),
        overlaps(
            run(3, 0, "2019-01-01", "2019-01-31"),
            run(3, 0, "2019-01-01", "2019-01-31"),
            run(4, 1, "2019-01-01", "2019-01-31")));
  }

  @Test
  void a_pair_that_meets_twice_is_named_once() {
    assertEquals(
        List.of("1/0 HTAMDK 2019-01-10 2019-01-12"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-03-31"),
            run(3, 1, "2019-01-10", "2019-01-12"),
            run(3, 1, "2019-02-10", "2019-02-12")));
  }

  @Test
  void a_pair_is_named_once_also_where_an_absence_turns_which_starts_later() {
    assertEquals(
        List.of("1/0 HTAMDK 2019-01-01 2019-01-31"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-01-31"),
            run(3, 1, "2019-01-01", "2019-03-31"),
            run(3, 0, "2019-02-11", "2019-03-31")));
  }

  @Test
  void a_short_one_inside_a_long_one_meets_also_behind_one_of_its_own() {
    assertEquals(
        List.of("1/0 HTAMDK 2019-01-10 2019-01-12", "2/0 HTAMDK 2019-02-10 2019-02-12"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-03-31"),
            run(3, 1, "2019-01-10", "2019-01-12"),
            run(3, 2, "2019-02-10", "2019-02-12")));
  }

  @Test
  void the_far_reaching_one_is_remembered_behind_two_runs_of_another() {
    // decision 1 reaches furthest twice; decision 0 must still be met by decision 2 … and 1 by 2
    assertEquals(
        List.of("1/0 HTAMDK 2019-01-05 2019-01-20", "2/1 HTAMDK 2019-02-01 2019-02-02"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-01-20"),
            run(3, 1, "2019-01-05", "2019-01-25"),
            run(3, 1, "2019-01-28", "2019-03-25"),
            run(3, 2, "2019-02-01", "2019-02-02")));
  }

  @Test
  void extra_days_beside_another_decision_are_told_of_the_one_that_has_them() {
    List<String> told =
        told(
            new ExtraDaysBesideDecision(),
            extra(3, 0, "2019-01-11", "2019-01-13"),
            run(3, 1, "2019-01-12", "2019-03-31"),
            run(4, 2, "2019-01-01", "2019-03-31"));
    assertEquals(List.of("0/1 Found[sioCode=HTAMDK, otherWhere=file:1]"), told);
  }

  @Test
  void extra_days_before_the_next_decision_are_silent() {
    assertEquals(
        List.of(),
        told(
            new ExtraDaysBesideDecision(),
            extra(3, 0, "2019-01-11", "2019-01-13"),
            run(3, 1, "2019-01-14", "2019-03-31")));
  }

  @Test
  void extra_days_beside_a_decision_on_another_code_are_silent() {
    assertEquals(
        List.of(),
        told(
            new ExtraDaysBesideDecision(),
            extra(3, 0, "2019-01-11", "2019-01-13"),
            run(4, 1, "2019-01-01", "2019-03-31")));
  }

  @Test
  void the_order_in_which_runs_come_is_of_no_account() {
    assertEquals(
        List.of("2/1 HTAMDK 2019-02-28 2019-02-28"),
        overlaps(
            run(3, 2, "2019-02-28", "2019-03-31"),
            run(3, 1, "2019-02-01", "2019-02-28"),
            run(3, 0, "2019-01-01", "2019-01-31")));
  }

  @Test
  void one_that_meets_two_others_one_after_the_other_is_named_with_each() {
    assertEquals(
        List.of("2/0 HTAMDK 2019-01-05 2019-01-06", "2/1 HTAMDK 2019-01-25 2019-01-26"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-01-10"),
            run(3, 2, "2019-01-05", "2019-01-06"),
            run(3, 1, "2019-01-20", "2019-01-31"),
            run(3, 2, "2019-01-25", "2019-01-26")));
  }

  @Test
  void one_that_meets_two_others_twice_is_named_with_the_far_one_first_and_then_with_the_next() {
    assertEquals(
        List.of(
            "1/0 HTAMDK 2019-01-01 2019-03-20",
            "2/1 HTAMDK 2019-01-10 2019-01-12",
            "2/0 HTAMDK 2019-02-10 2019-02-12"),
        overlaps(
            run(3, 0, "2019-01-01", "2019-03-20"),
            run(3, 1, "2019-01-01", "2019-03-31"),
            run(3, 2, "2019-01-10", "2019-01-12"),
            run(3, 2, "2019-02-10", "2019-02-12")));
  }

  private static List<String> overlaps(Run... runs) {
    List<String> told = new ArrayList<>();
    new DecisionsOverlap()
        .examine(
            person(runs),
            (decision, other, details) -> {
              DecisionsOverlap.Found found = (DecisionsOverlap.Found) details.apply("x");
              told.add(
                  decision
                      + "/"
                      + other
                      + " "
                      + found.sioCode()
                      + " "
                      + found.from()
                      + " "
                      + found.to());
            });
    return told;
  }

  private static List<String> told(PersonCheck check, Run... runs) {
    List<String> told = new ArrayList<>();
    check.examine(
        person(runs),
        (decision, other, details) ->
            told.add(decision + "/" + other + " " + details.apply("file:" + other)));
    return told;
  }

  private static PersonCase person(Run... runs) {
    return new PersonCase(List.of(runs), Optional.empty(), 42_000_000_000L);
  }

  private static Run run(int position, int decision, String from, String to) {
    return new Run(position, code(position), days(from, to), false, 1, decision);
  }

  private static Run extra(int position, int decision, String from, String to) {
    return new Run(position, code(position), days(from, to), true, 1, decision);
  }

  private static DateRange days(String from, String to) {
    return DateRange.closed(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static CodeEntry code(int position) {
    return new CodeEntry(
        new SioCode(position == 3 ? "HTAMDK" : "HTAMN"),
        UnitKind.HOUR,
        false,
        "home-health",
        "n",
        "ambulatory",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
