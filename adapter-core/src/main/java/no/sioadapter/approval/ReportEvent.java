package no.sioadapter.approval;

import java.time.Instant;

/**
 * Something that was done to a quarter's report; only ever added.
 *
 * @param version the report's
 * @param at never before the event that it follows
 */
public record ReportEvent(int version, Person who, Instant at, ReportStep step) {}
