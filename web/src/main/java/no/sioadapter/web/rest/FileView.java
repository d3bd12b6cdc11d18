package no.sioadapter.web.rest;

import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.StoredFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a report. */
@Schema(name = "File")
public record FileView(
    String name,
    @Schema(description = "In bytes") long size,
    @Schema(description = "64 lower-case hexadecimal digits") String sha256,
    @Schema(description = "Where it can be fetched") String href) {
  /** As the ledger knows it. */
  public static FileView of(RunId run, StoredFile file) {
    return new FileView(
        file.name(),
        file.size(),
        file.hash().value(),
        "/api/runs/" + run + "/files/" + file.name());
  }
}
