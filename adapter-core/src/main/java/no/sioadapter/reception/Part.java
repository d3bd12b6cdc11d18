package no.sioadapter.reception;

import java.util.Arrays;
import java.util.Optional;

/** The five files that every report has, each with the size that no report comes near. */
public enum Part {
  /** The settlement form. */
  FORM(".xlsx", 4 << 20),
  /** The report itself: what other files are held against. */
  XML(".xml", 4 << 20),
  /** The figures as a table. */
  CSV(".csv", 1 << 20),
  /** The figures as FHIR. */
  FHIR(".fhir.json", 8 << 20),
  /** What was sent; where it is, all are. */
  MANIFEST(".manifest.json", 1 << 20);

  private final String suffix;
  private final long largest;

  Part(String suffix, long largest) {
    this.suffix = suffix;
    this.largest = largest;
  }

  /** The part whose file this is, of the report of that name; empty for any other file. */
  public static Optional<Part> of(String fileName, String report) {
    return Arrays.stream(values())
        .filter(part -> fileName.equals(report + part.suffix))
        .findFirst();
  }

  /** How its file's name ends, with the point. */
  public String suffix() {
    return suffix;
  }

  /** Bytes; a larger file isn't looked at. */
  public long largest() {
    return largest;
  }
}
