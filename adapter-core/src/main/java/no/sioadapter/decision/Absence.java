package no.sioadapter.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A temporary stop of a decision (midlertidig opphør).
 *
 * @param where the export's line that says so
 * @param to the last day of it (I-02); empty = still absent. Never before {@code from}.
 */
public record Absence(Location where, LocalDate from, Optional<LocalDate> to) {
  public Absence {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("absence ends before it starts");
    }
  }
}
