package no.sioadapter.web.audit;

/**
 * An entry in its place in the log.
 *
 * @param number counts upwards, with holes
 */
public record AuditLine(long number, AuditEntry entry) {}
