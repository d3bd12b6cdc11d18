package no.sioadapter.web.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.ledger.StoredFile;

/**
 * The files of a report that can be fetched: those that are delivered and their manifest. Findings
 * and basis lie in the folder for those who have access to it, and nowhere else.
 */
public final class PublicFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          ".xml", "application/xml",
          ".csv", "text/csv; charset=utf-8",
          ".fhir.json", "application/fhir+json",
          ".manifest.json", "application/json");
  private static final List<String> LOCAL = List.of("-kontroll.csv", "-grunnlag.csv");

  private PublicFiles() {}

  /** Whether it can be fetched. */
  public static boolean isPublic(StoredFile file) {
    return mediaType(file.name()).isPresent();
  }

  /** The media type of a public file; empty for every other. */
  static Optional<String> mediaType(String name) {
    if (LOCAL.stream().anyMatch(name::endsWith)) {
      return Optional.empty();
    }
    return TYPES.entrySet().stream()
        .filter(type -> name.endsWith(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
