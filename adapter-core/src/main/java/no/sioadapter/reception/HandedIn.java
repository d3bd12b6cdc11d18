package no.sioadapter.reception;

import java.util.List;
import no.sioadapter.report.ReportId;

/**
 * What somebody handed in under a report's name, on trust of nothing but the name.
 *
 * @param files in any order, each name once
 */
public record HandedIn(ReportId name, List<File> files) {
  public HandedIn {
    files = List.copyOf(files);
  }

  /** A file of it. */
  public sealed interface File {
    /** Its name, as the sender wrote it. */
    String name();

    /** One that was read. The bytes are never changed. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares it
    record Whole(String name, byte[] bytes) implements File {}

    /** One that is larger than such a file may be: nobody reads it, but for its SHA-256. */
    record TooLarge(String name, long size, String sha256) implements File {}
  }
}
