package no.sioadapter.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.EndReason;
import no.sioadapter.decision.PersonId;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.PersonCase;
import org.junit.jupiter.api.Test;

class PersonsTest {
  private static final DateRange Q1 = new Quarter(2019, 1).days();
  private static final PersonId ANNA = new PersonId(2_847_599_807L);
  private static final PersonId BERIT = new PersonId(2_847_599_808L);

  private static final CodeSystem SYSTEM =
      CodeSystem.of(
          IntStream.range(0, 51)
              .mapToObj(
                  number ->
                      new CodeEntry(
                          new SioCode("C" + number),
                          UnitKind.HOUR,
                          false,
                          "c",
                          "n",
                          "",
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty()))
              .toList());

  private final Persons persons = new Persons(SYSTEM, Grain.of(new BigDecimal("4")), Q1);

  @Test
  void a_person_counts_once_per_code_and_once_in_all() {
    persons.add(ANNA, 0, active(0, "2019-01-01", "2019-01-31"));
    persons.add(ANNA, 1, active(0, "2019-02-01", "2019-02-28"));
    persons.add(ANNA, 2, active(50, "2019-02-01", "2019-02-28"));
    persons.add(BERIT, 3, active(50, "2019-02-01", "2019-02-28"));
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
        new Contribution(new SioCode("C0"), Contribution.Kind.ACTIVE, DaySet.NONE, 0, 1, 1, 1));
    assertEquals(0, persons.recipients());
    assertEquals(0, persons.recipientsByCode()[0]);
  }

  @Test
  void a_persons_runs_come_together_by_code_and_day() {
    persons.add(ANNA, 4, active(50, "2019-02-01", "2019-02-28"));
    persons.add(BERIT, 5, active(50, "2019-03-31", "2019-03-31"));
    persons.add(ANNA, 6, active(0, "2019-03-01", "2019-03-31"));
    persons.add(ANNA, 7, active(0, "2019-01-01", "2019-01-31"));
    List<PersonCase> cases = new ArrayList<>();
    persons.visit(0, cases::add);
    PersonCase anna =
        cases.stream().filter(each -> each.runs().size() == 3).findFirst().orElseThrow();
    assertEquals(2, cases.size());
    assertEquals(List.of(7, 6, 4), anna.runs().stream().map(PersonCase.Run::decision).toList());
    assertEquals(
        DateRange.closed(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 28)),
        anna.runs().get(2).days());
    assertEquals("C50", anna.runs().get(2).code().code().value());
  }

  @Test
  void the_first_departure_is_kept_and_makes_no_recipient() {
    persons.departs(ANNA, 1, EndReason.MOVED, LocalDate.of(2019, 2, 2));
    persons.departs(ANNA, 2, EndReason.MOVED, LocalDate.of(2019, 1, 2));
    persons.departs(ANNA, 3, EndReason.MOVED, LocalDate.of(2019, 3, 2));
    assertEquals(0, persons.recipients());
    persons.add(ANNA, 4, active(0, "2019-01-01", "2019-01-31"));
    assertEquals(
        List.of(
            Optional.of(new PersonCase.Departure(LocalDate.of(2019, 1, 2), EndReason.MOVED, 2))),
        departures());
    assertEquals(1, persons.recipients());
  }

  @Test
  void a_death_outweighs_a_move_and_an_old_move_is_forgotten() {
    persons.departs(ANNA, 1, EndReason.MOVED, LocalDate.of(2018, 12, 31));
    persons.add(ANNA, 4, active(0, "2019-01-01", "2019-01-31"));
    assertEquals(List.of(Optional.empty()), departures());
    persons.departs(ANNA, 2, EndReason.MOVED, LocalDate.of(2019, 1, 1));
    persons.departs(ANNA, 3, EndReason.DIED, LocalDate.of(2019, 3, 1));
    persons.departs(ANNA, 5, EndReason.DIED, LocalDate.of(2018, 12, 1));
    persons.departs(ANNA, 6, EndReason.DIED, LocalDate.of(2019, 2, 1));
    assertEquals(
        List.of(
            Optional.of(new PersonCase.Departure(LocalDate.of(2018, 12, 1), EndReason.DIED, 5))),
        departures());
  }

  @Test
  void a_late_death_outweighs_an_early_move() {
    persons.add(ANNA, 4, active(0, "2019-01-01", "2019-01-31"));
    persons.departs(ANNA, 2, EndReason.MOVED, LocalDate.of(2019, 1, 1));
    persons.departs(ANNA, 3, EndReason.DIED, LocalDate.of(2019, 3, 1));
    persons.departs(ANNA, 5, EndReason.MOVED, LocalDate.of(2019, 1, 1));
    assertEquals(
        List.of(Optional.of(new PersonCase.Departure(LocalDate.of(2019, 3, 1), EndReason.DIED, 3))),
        departures());
  }

  @Test
  void of_two_that_tell_of_the_same_death_the_one_read_first_stands() {
    persons.add(ANNA, 4, active(0, "2019-01-01", "2019-01-31"));
    persons.departs(ANNA, 2, EndReason.DIED, LocalDate.of(2019, 3, 1));
    persons.departs(ANNA, 3, EndReason.DIED, LocalDate.of(2019, 3, 1));
    assertEquals(
        List.of(Optional.of(new PersonCase.Departure(LocalDate.of(2019, 3, 1), EndReason.DIED, 2))),
        departures());
  }

  @Test
  void each_run_keeps_what_a_day_of_it_gives_and_whether_it_is_extra() {
    persons.add(ANNA, 4, active(0, "2019-01-01", "2019-01-31", 6_000_000_000L));
    persons.add(
        ANNA,
        5,
        new Contribution(
            new SioCode("C1"),
            Contribution.Kind.EXTRA,
            days("2019-03-29", "2019-03-31"),
            0,
            42_000_000_000L,
            1,
            1));
    List<PersonCase> cases = new ArrayList<>();
    persons.visit(0, cases::add);
    List<PersonCase.Run> runs = cases.get(0).runs();
    assertEquals(
        List.of(6_000_000_000L, 42_000_000_000L),
        runs.stream().map(PersonCase.Run::grainsPerDay).toList());
    assertEquals(List.of(false, true), runs.stream().map(PersonCase.Run::extra).toList());
  }

  @Test
  void runs_are_ordered_by_code_then_day_then_decision_whatever_order_they_were_read_in() {
    persons.add(ANNA, 0, active(7, "2019-01-01", "2019-01-31"));
    persons.add(ANNA, 1, active(2, "2019-01-01", "2019-01-31"));
    persons.add(ANNA, 2, active(7, "2019-01-01", "2019-03-31"));
    persons.add(ANNA, 3, active(2, "2019-02-01", "2019-02-28"));
    List<PersonCase> cases = new ArrayList<>();
    persons.visit(0, cases::add);
    assertEquals(
        List.of(1, 3, 0, 2), cases.get(0).runs().stream().map(PersonCase.Run::decision).toList());
  }

  @Test
  void a_window_has_at_most_128_days() {
    LocalDate start = LocalDate.of(2019, 1, 1);
    Grain grain = Grain.of(new BigDecimal("4"));
    Persons widest = new Persons(SYSTEM, grain, new DateRange(start, start.plusDays(128)));
    widest.add(ANNA, 0, active(50, "2019-05-08", "2019-05-08"));
    List<PersonCase> cases = new ArrayList<>();
    widest.visit(0, cases::add);
    assertEquals(
        DateRange.closed(LocalDate.of(2019, 5, 8), LocalDate.of(2019, 5, 8)),
        cases.get(0).runs().get(0).days());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Persons(SYSTEM, grain, new DateRange(start, start.plusDays(129))));
  }

  @Test
  void fifty_thousand_persons_are_told_apart_as_a_set_of_objects_tells_them_apart() {
    SplittableRandom random = new SplittableRandom(7);
    Set<Long> naive = new HashSet<>();
    for (int i = 0; i < 80_000; i++) {
      long id = 10_000_000_000L + random.nextLong(60_000) * 1_000_003;
      naive.add(id);
      persons.add(new PersonId(id), i, active((int) (id % 51), "2019-01-01", "2019-01-01"));
    }
    assertEquals(naive.size(), persons.recipients());
    for (int code = 0; code < 51; code++) {
      int position = code;
      assertEquals(
          naive.stream().filter(id -> id % 51 == position).count(),
          persons.recipientsByCode()[code]);
    }
  }

  private List<Optional<PersonCase.Departure>> departures() {
    List<PersonCase> cases = new ArrayList<>();
    assertEquals(persons.end(), persons.visit(0, cases::add));
    return cases.stream().map(PersonCase::departure).toList();
  }

  private static Contribution active(int code, String from, String to) {
    return active(code, from, to, 1);
  }

  private static Contribution active(int code, String from, String to, long grainsPerDay) {
    return new Contribution(
        new SioCode("C" + code), Contribution.Kind.ACTIVE, days(from, to), 0, grainsPerDay, 1, 1);
  }

  private static DaySet days(String from, String to) {
    return DaySet.of(DateRange.closed(LocalDate.parse(from), LocalDate.parse(to)));
  }
}
