package no.sioadapter.report;

/**
 * What is left out and nobody answers for: no waiver covers it.
 *
 * @param heldBack what those decisions would have given
 * @param decisions how many decisions
 * @param absences absences that belong to no decision, or can't be read
 */
public record OpenErrors(HeldBack heldBack, long decisions, long absences) {}
