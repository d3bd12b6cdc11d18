package no.sioadapter.report.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from the report's name and the part's, so that a rerun gives the same ones. */
final class StableId {
  private StableId() {}

  /** A name-based UUID. */
  static String of(String reportName, String part) {
    String name = "urn:sio-adapter:kvartalsrapport:1/" + reportName + "/" + part;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
