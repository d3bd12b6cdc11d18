package no.sioadapter.web.rest;

import java.util.Locale;
import no.sioadapter.report.FindingCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a check found something. */
@Schema(name = "FindingCount")
public record FindingView(
    @Schema(description = "The check's code; each has a page") String code,
    @Schema(description = "fatal, error, warning or information") String severity,
    long count) {
  static FindingView of(FindingCount finding) {
    return new FindingView(
        finding.code().value(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.count());
  }
}
