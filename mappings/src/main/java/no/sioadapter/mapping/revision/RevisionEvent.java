package no.sioadapter.mapping.revision;

import java.time.Instant;

/**
 * Something that happened to a municipality's table; only ever added.
 *
 * @param number the revision that it happened to
 * @param at never before the event that it follows
 */
public record RevisionEvent(int number, Actor who, Instant at, Step step) {}
