package no.sioadapter.decision;

import java.time.LocalDate;

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
    Field<String> reason) {}
