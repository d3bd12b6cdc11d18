package no.sioadapter.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.PersonId;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final CheckCode HOURS = new CheckCode("R02");
  private static final PersonId ANNA = new PersonId(2_847_599_807L);
  private static final Subject SUBJECT =
      new Subject(
          Optional.of(new DecisionNumber("V-1")),
          Optional.of(ANNA),
          "Sone Nord",
          Optional.of(new LocalCode("HSYK")));

  @Test
  void a_waiver_covers_the_decision_that_it_names_and_no_other() {
    assertTrue(new Waiver.OfDecision(new DecisionNumber("V-1")).covers(SUBJECT));
    assertFalse(new Waiver.OfDecision(new DecisionNumber("V-2")).covers(SUBJECT));
    assertFalse(new Waiver.OfDecision(new DecisionNumber("V-1")).covers(Subject.NONE));
  }

  @Test
  void a_waiver_covers_the_person_that_it_names_and_no_other() {
    assertTrue(new Waiver.OfPerson(ANNA).covers(SUBJECT));
    assertFalse(new Waiver.OfPerson(new PersonId(2_847_599_808L)).covers(SUBJECT));
    assertFalse(new Waiver.OfPerson(ANNA).covers(Subject.NONE));
  }

  @Test
  void a_waiver_covers_the_unit_that_it_names_and_no_other() {
    assertTrue(new Waiver.OfUnit("Sone Nord").covers(SUBJECT));
    assertFalse(new Waiver.OfUnit("Sone Sør").covers(SUBJECT));
  }

  @Test
  void a_waiver_covers_the_local_code_that_it_names_and_no_other() {
    assertTrue(new Waiver.OfCode(new LocalCode("HSYK")).covers(SUBJECT));
    assertFalse(new Waiver.OfCode(new LocalCode("HSYN")).covers(SUBJECT));
    assertFalse(new Waiver.OfCode(new LocalCode("HSYK")).covers(Subject.NONE));
  }

  @Test
  void it_holds_on_its_last_day_and_wakes_the_finding_on_the_next() {
    Waiver waiver = waiver(HOURS, new Waiver.OfUnit("Sone Nord"));
    assertEquals(Optional.of(waiver), on("2019-06-29", waiver).find(HOURS, SUBJECT));
    assertEquals(Optional.of(waiver), on("2019-06-30", waiver).find(HOURS, SUBJECT));
    assertEquals(Optional.empty(), on("2019-07-01", waiver).find(HOURS, SUBJECT));
  }

  @Test
  void the_first_that_covers_it_answers_and_another_checks_never_does() {
    Waiver other = waiver(new CheckCode("R03"), new Waiver.OfUnit("Sone Nord"));
    Waiver elsewhere = waiver(HOURS, new Waiver.OfUnit("Sone Sør"));
    Waiver first = waiver(HOURS, new Waiver.OfPerson(ANNA));
    Waiver second = waiver(HOURS, new Waiver.OfUnit("Sone Nord"));
    assertEquals(
        Optional.of(first), on("2019-01-01", other, elsewhere, first, second).find(HOURS, SUBJECT));
    assertEquals(Optional.empty(), on("2019-01-01", other, elsewhere).find(HOURS, SUBJECT));
  }

  private static Waivers on(String day, Waiver... waivers) {
    return Waivers.on(LocalDate.parse(day), List.of(waivers));
  }

  private static Waiver waiver(CheckCode check, Waiver.Scope scope) {
    return new Waiver(check, scope, "looked at", "Kari", LocalDate.of(2019, 6, 30));
  }
}
