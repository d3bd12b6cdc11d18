package no.sioadapter.code;

/**
 * One part of what a decision is mapped to.
 *
 * @param line the mapping table's line that says so, from 1
 */
public record Part(Target target, Portion portion, int line) {}
