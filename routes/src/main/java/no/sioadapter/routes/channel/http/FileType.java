package no.sioadapter.routes.channel.http;

import java.util.Map;

/** What a report's files are, by the ends of their names. */
public final class FileType {
  private static final Map<String, String> TYPES =
      Map.of(
          ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          ".xml", "application/xml",
          ".csv", "text/csv",
          ".fhir.json", "application/fhir+json",
          ".manifest.json", "application/json");

  private FileType() {}

  /** The media type. */
  public static String of(String name) {
    return TYPES.entrySet().stream()
        .filter(type -> name.endsWith(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("application/octet-stream");
  }
}
