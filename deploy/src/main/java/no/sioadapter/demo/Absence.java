package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A temporary stop, both days included (I-02).
 *
 * @param to empty = still absent
 */
record Absence(LocalDate from, Optional<LocalDate> to, String reason) {

  static Absence of(String from, String to, String reason) {
    return new Absence(LocalDate.parse(from), Optional.of(LocalDate.parse(to)), reason);
  }

  static Absence open(String from, String reason) {
    return new Absence(LocalDate.parse(from), Optional.empty(), reason);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
