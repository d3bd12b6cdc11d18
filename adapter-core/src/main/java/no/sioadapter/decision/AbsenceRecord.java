package no.sioadapter.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An absence as an export has it; its values may be missing or unreadable.
 *
 * @param number the decision that it is of; in a format that nests absences, the nesting decision's
 */
public record AbsenceRecord(
    Location where,
    Field<DecisionNumber> number,
    Field<LocalDate> from,
    Field<LocalDate> to,
    Field<String> reason) {
  /** The absence, where its dates are there, readable and not backwards; empty otherwise. */
  public Optional<Absence> toAbsence() {
    boolean backwards =
        to.value().isPresent() && from.value().filter(to.value().get()::isBefore).isPresent();
    return to.isUnreadable() || backwards
        ? Optional.empty()
        : from.value().map(first -> new Absence(where, first, to.value()));
  }
}
