package no.sioadapter.web.rest;

import java.util.Optional;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.report.file.ReportPart;

/**
 * The files of a report that can be fetched: those that are delivered and their manifest. Findings,
 * error list and basis lie in the folder for those who have access to it, and nowhere else.
 */
public final class PublicFiles {
  private PublicFiles() {}

  /** Whether it can be fetched. */
  public static boolean isPublic(StoredFile file) {
    return mediaType(file.name()).isPresent();
  }

  /** The media type of a public file; empty for every other. */
  static Optional<String> mediaType(String name) {
    return ReportPart.of(name).map(ReportPart::mediaType);
  }
}
