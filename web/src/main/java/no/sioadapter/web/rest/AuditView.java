package no.sioadapter.web.rest;

import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the audit log. */
@Schema(name = "AuditLine")
public record AuditView(
    long number,
    @Schema(description = "UTC") String at,
    @Schema(description = "The caller's name, or server") String who,
    @Schema(description = "Such as run-quarter") String action,
    @Schema(description = "The same in the caller's language") String text,
    @Schema(description = "On what, such as 1243/2019Q1 or a user's name") String subject,
    @Schema(description = "What it was changed to, or why not") String detail,
    @Schema(description = "done or refused") String outcome) {
  static AuditView of(AuditLine line, String text) {
    AuditEntry entry = line.entry();
    return new AuditView(
        line.number(),
        entry.at().toString(),
        entry.who(),
        entry.action().id(),
        text,
        entry.subject(),
        entry.detail(),
        entry.outcome().id());
  }
}
