package no.sioadapter.report.file;

import java.util.Arrays;
import java.util.Optional;
import no.sioadapter.report.ReportId;

/**
 * The files that a report consists of; whatever else lies beside them is local and never leaves.
 * The manifest is the last: where it is, all are.
 */
public enum ReportPart {
  /** The settlement form. */
  FORM(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** The report by its schema. */
  XML(".xml", "application/xml"),
  /** The table of figures. */
  CSV(".csv", "text/csv; charset=utf-8"),
  /** The MeasureReport. */
  FHIR(".fhir.json", "application/fhir+json"),
  /** Names, sizes and hashes of the others, and the hashes of the inputs. */
  MANIFEST(".manifest.json", "application/json");

  private final String suffix;
  private final String mediaType;

  ReportPart(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What this part of a report is called. */
  public String nameOf(ReportId report) {
    return report.name() + suffix;
  }

  /** The part that has this name; empty for every other name. */
  public static Optional<ReportPart> of(String name) {
    return Arrays.stream(values()).filter(part -> part.hasName(name)).findFirst();
  }

  private boolean hasName(String name) {
    return name.endsWith(suffix)
        && ReportId.parse(name.substring(0, name.length() - suffix.length())).isPresent();
  }
}
