package no.sioadapter.ledger;

/**
 * Why something was refused.
 *
 * @param code the code of the check or rule that says so
 * @param text for people, in the municipality's language; no person's id
 */
public record Reason(String code, String text) {}
