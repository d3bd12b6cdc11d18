package no.sioadapter.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.ServiceKey;

/**
 * A decision (vedtak) whose values are sound in themselves: what counting needs to know of it.
 *
 * @param where the export's line that says so
 * @param service the local code with what the mapping's conditions look at
 * @param from the first day, active (I-01)
 * @param to the last day, active (I-01), never before {@code from}; empty = still running
 */
public record Decision(
    Location where,
    DecisionNumber number,
    PersonId person,
    ServiceKey service,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<EndReason> endReason,
    Amount amount,
    List<Absence> absences) {
  public Decision {
    absences = List.copyOf(absences);
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("decision ends before it starts");
    }
  }
}
