package no.sioadapter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deliveries of now hold V-1 and V-2 of Gerica. The persons are synthetic: month + 80. */
class EarlierDecisionsTest {
  private static final SourceSystem GERICA = new SourceSystem("gerica");
  private static final String ANNA = "02847599807";
  private static final String BERIT = "01817012066";

  private final DecisionNumbers numbers = new DecisionNumbers();
  private final Fingerprints fingerprints = new Fingerprints();
  private EarlierDecisions earlier;

  @BeforeEach
  void theNumbersOfNow() {
    numbers.add(fingerprints.key(GERICA, new DecisionNumber("V-1")), 1);
    numbers.add(fingerprints.key(GERICA, new DecisionNumber("V-2")), 2);
    earlier = EarlierRows.of(numbers);
    earlier.next(GERICA);
  }

  @Test
  void whose_it_was_and_its_dates_are_kept() {
    said("V-1", ANNA, "2019-03-11", "2019-03-20");
    said("V-2", BERIT, "1969-12-31", "");
    assertEquals(
        Optional.of(
            new EarlierDecisions.Then(
                new PersonId(2_847_599_807L),
                LocalDate.of(2019, 3, 11),
                Optional.of(LocalDate.of(2019, 3, 20)))),
        earlier.then(slot("V-1")));
    assertEquals(
        Optional.of(
            new EarlierDecisions.Then(
                new PersonId(1_817_012_066L), LocalDate.of(1969, 12, 31), Optional.empty())),
        earlier.then(slot("V-2")));
  }

  @Test
  void a_number_that_was_not_there_is_not_there() {
    said("V-1", ANNA, "2019-03-11", "");
    said("V-3", ANNA, "2019-03-11", "");
    assertTrue(earlier.has(slot("V-1")));
    assertFalse(earlier.has(slot("V-2")));
    assertEquals(Optional.empty(), earlier.then(slot("V-2")));
  }

  @Test
  void the_same_number_of_another_system_is_another_decision() {
    earlier.next(new SourceSystem("profil"));
    said("V-1", ANNA, "2019-03-11", "");
    assertFalse(earlier.has(slot("V-1")));
  }

  @Test
  void rows_that_say_the_same_are_clear_and_rows_that_differ_are_not() {
    said("V-1", ANNA, "2019-03-11", "");
    said("V-1", ANNA, "2019-03-11", "");
    assertTrue(earlier.then(slot("V-1")).isPresent());
    said("V-2", ANNA, "2019-03-11", "");
    said("V-2", ANNA, "2019-03-12", "");
    assertUnclear("V-2");
    said("V-2", ANNA, "2019-03-11", "");
    assertUnclear("V-2");
    said("V-1", BERIT, "2019-03-11", "");
    assertUnclear("V-1");
  }

  @Test
  void an_end_beside_none_is_unclear() {
    said("V-1", ANNA, "2019-03-11", "");
    said("V-1", ANNA, "2019-03-11", "2019-03-20");
    assertUnclear("V-1");
  }

  @Test
  void what_cannot_be_read_is_unclear_and_stays_so() {
    said("V-1", ANNA, "2019-03-11", "x");
    assertUnclear("V-1");
    said("V-1", ANNA, "2019-03-11", "");
    assertUnclear("V-1");
    said("V-2", "", "2019-03-11", "");
    assertUnclear("V-2");
  }

  @Test
  void an_end_before_the_start_is_unclear_and_one_on_the_same_day_is_not() {
    said("V-1", ANNA, "2019-03-11", "2019-03-10");
    assertUnclear("V-1");
    said("V-2", ANNA, "2019-03-11", "2019-03-11");
    assertTrue(earlier.then(slot("V-2")).isPresent());
  }

  private void assertUnclear(String number) {
    assertTrue(earlier.has(slot(number)), "it was there");
    assertEquals(Optional.empty(), earlier.then(slot(number)));
  }

  private int slot(String number) {
    return numbers.slotOf(fingerprints.key(GERICA, new DecisionNumber(number)));
  }

  private void said(String number, String person, String from, String to) {
    earlier.decision(EarlierRows.row(number, person, from, to));
  }
}
