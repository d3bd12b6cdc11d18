package no.sioadapter.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.period.Quarter;
import org.junit.jupiter.api.Test;

class PersonsTest {
  private static final DateRange Q1 = new Quarter(2019, 1).days();
  private static final PersonId ANNA = new PersonId(2_847_599_807L);
  private static final PersonId BERIT = new PersonId(2_847_599_808L);

  private final Persons persons = new Persons(Q1);

  @Test
  void a_person_counts_once_per_code_and_once_in_all() {
    persons.add(ANNA, 0, 0, active("2019-01-01", "2019-01-31"));
    persons.add(ANNA, 0, 1, active("2019-02-01", "2019-02-28"));
    persons.add(ANNA, 50, 2, active("2019-02-01", "2019-02-28"));
    persons.add(BERIT, 50, 3, active("2019-02-01", "2019-02-28"));
    assertEquals(2, persons.recipients());
    assertEquals(1, persons.recipientsByCode()[0]);
    assertEquals(2, persons.recipientsByCode()[50]);
    assertEquals(0, persons.recipientsByCode()[1]);
  }

  @Test
  void no_counted_day_makes_no_recipient() {
    persons.add(
        ANNA,
        0,
        0,
        new Contribution(new SioCode("A"), Contribution.Kind.ACTIVE, DaySet.NONE, 0, 1, 1, 1));
    assertEquals(0, persons.recipients());
    assertEquals(0, persons.recipientsByCode()[0]);
  }

  @Test
  void decisions_that_share_a_day_meet_and_neighbours_do_not() {
    persons.add(ANNA, 3, 0, active("2019-01-01", "2019-01-31"));
    persons.add(ANNA, 3, 1, active("2019-02-01", "2019-02-28"));
    persons.add(ANNA, 3, 2, active("2019-02-28", "2019-03-31"));
    assertEquals(
        List.of(new Meeting(3, 2, 1, LocalDate.of(2019, 2, 28), LocalDate.of(2019, 2, 28), false)),
        persons.meetings());
  }

  @Test
  void a_pair_that_meets_twice_is_named_once() {
    persons.add(ANNA, 3, 0, active("2019-01-01", "2019-03-31"));
    persons.add(ANNA, 3, 1, active("2019-01-10", "2019-01-12"));
    persons.add(ANNA, 3, 1, active("2019-02-10", "2019-02-12"));
    assertEquals(
        List.of(new Meeting(3, 1, 0, LocalDate.of(2019, 1, 10), LocalDate.of(2019, 1, 12), false)),
        persons.meetings());
  }

  @Test
  void other_persons_other_codes_and_the_same_decision_do_not_meet() {
    persons.add(ANNA, 3, 0, active("2019-01-01", "2019-01-31"));
    persons.add(ANNA, 3, 0, active("2019-01-01", "2019-01-31"));
    persons.add(ANNA, 4, 1, active("2019-01-01", "2019-01-31"));
    persons.add(BERIT, 3, 2, active("2019-01-01", "2019-01-31"));
    assertEquals(List.of(), persons.meetings());
  }

  @Test
  void extra_days_beside_another_decision_are_told_of_the_one_that_has_them() {
    persons.add(
        ANNA,
        3,
        0,
        new Contribution(
            new SioCode("A"),
            Contribution.Kind.EXTRA,
            days("2019-01-11", "2019-01-13"),
            0,
            1,
            1,
            1));
    persons.add(ANNA, 3, 1, active("2019-01-12", "2019-03-31"));
    assertEquals(
        List.of(new Meeting(3, 0, 1, LocalDate.of(2019, 1, 12), LocalDate.of(2019, 1, 13), true)),
        persons.meetings());
  }

  @Test
  void a_short_one_inside_a_long_one_meets_also_behind_one_of_its_own() {
    persons.add(ANNA, 3, 0, active("2019-01-01", "2019-03-31"));
    persons.add(ANNA, 3, 1, active("2019-01-10", "2019-01-12"));
    persons.add(ANNA, 3, 2, active("2019-02-10", "2019-02-12"));
    assertEquals(List.of(1, 2), persons.meetings().stream().map(Meeting::decision).toList());
  }

  @Test
  void fifty_thousand_persons_are_told_apart_as_a_set_of_objects_tells_them_apart() {
    SplittableRandom random = new SplittableRandom(7);
    Set<Long> naive = new HashSet<>();
    for (int i = 0; i < 80_000; i++) {
      long id = 10_000_000_000L + random.nextLong(60_000) * 1_000_003;
      naive.add(id);
      persons.add(new PersonId(id), (int) (id % 51), i, active("2019-01-01", "2019-01-01"));
    }
    assertEquals(naive.size(), persons.recipients());
    for (int code = 0; code < 51; code++) {
      int position = code;
      assertEquals(
          naive.stream().filter(id -> id % 51 == position).count(),
          persons.recipientsByCode()[code]);
    }
  }

  private static Contribution active(String from, String to) {
    return new Contribution(new SioCode("A"), Contribution.Kind.ACTIVE, days(from, to), 0, 1, 1, 1);
  }

  private static DaySet days(String from, String to) {
    return DaySet.of(DateRange.closed(LocalDate.parse(from), LocalDate.parse(to)));
  }
}
