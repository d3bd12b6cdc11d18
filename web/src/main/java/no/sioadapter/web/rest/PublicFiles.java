package no.sioadapter.web.rest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sioadapter.ledger.StoredFile;

/**
 * The files of a report that can be fetched: those that are delivered and their manifest. Findings,
 * error list and basis lie in the folder for those who have access to it, and nowhere else.
 */
public final class PublicFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          ".xml", "application/xml",
          ".csv", "text/csv; charset=utf-8",
          ".fhir.json", "application/fhir+json",
          ".manifest.json", "application/json");

  /** A report's own name and one of the endings; all else that lies beside it is local. */
  private static final Pattern NAME =
      Pattern.compile("sio-[0-9]{4}-[0-9]{4}Q[1-4]-v[0-9]+(\\.[a-z.]+)");

  private PublicFiles() {}

  /** Whether it can be fetched. */
  public static boolean isPublic(StoredFile file) {
    return mediaType(file.name()).isPresent();
  }

  /** The media type of a public file; empty for every other. */
  static Optional<String> mediaType(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.ofNullable(TYPES.get(matcher.group(1))) : Optional.empty();
  }
}
