package no.sioadapter.source.intake;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file, by what its name says it is.
 *
 * @param stem the name without the kind's ending; empty text for a bare {@code vedtak.csv}
 */
record ExportFile(Path path, String stem, Kind kind) {
  /** The kinds of files that exports come in, by their endings. */
  enum Kind {
    ZIP(".zip"),
    XML(".xml"),
    /** The first of a pair. */
    DECISIONS(".vedtak.csv"),
    /** The second of a pair. */
    ABSENCES(".opphor.csv"),
    /** Says of a pair that it is complete. */
    COMPLETE(".ferdig"),
    OTHER("");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /** A pair's files need nothing before their endings. */
    private boolean isOf(String name) {
      return name.endsWith(ending) || (isHalf() && ending.endsWith("." + name));
    }

    /** Whether it is one of the two files of a pair. */
    boolean isHalf() {
      return this == DECISIONS || this == ABSENCES;
    }
  }

  static ExportFile of(Path path) {
    String name = String.valueOf(path.getFileName());
    for (Kind kind : Kind.values()) {
      if (kind.isOf(name.toLowerCase(Locale.ROOT))) {
        int end = Math.max(0, name.length() - kind.ending.length());
        return new ExportFile(path, name.substring(0, end), kind);
      }
    }
    throw new IllegalStateException("the last kind has every ending");
  }

  String name() {
    return String.valueOf(path.getFileName());
  }
}
