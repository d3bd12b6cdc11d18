package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An invented person.
 *
 * @param id 11 digits with month + 80
 * @param born the birth date, without the addition
 * @param departure a death or a move within the quarter
 */
record Person(String id, LocalDate born, Optional<Departure> departure) {

  Person leaving(LocalDate on, EndReason reason) {
    return new Person(id, born, Optional.of(new Departure(on, reason)));
  }

  /** Masked, as everywhere. */
  @Override
  public String toString() {
    return "Person[" + id.substring(0, 2) + "*********]";
  }
}
