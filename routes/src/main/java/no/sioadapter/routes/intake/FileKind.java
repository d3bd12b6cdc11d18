package no.sioadapter.routes.intake;

import java.util.Locale;

/** What a file in an inbox is, by its name. */
enum FileKind {
  /** A delivery in one file. */
  ZIP,
  /** A delivery in one file. */
  XML,
  /** Says that the pair beside it is complete. */
  SIGNAL,
  /** One of a pair; waits for its signal. */
  PAIRED,
  /** Somebody is still writing it. */
  TEMPORARY,
  /** No delivery. */
  FOREIGN;

  static final String DECISIONS = ".vedtak.csv";
  static final String ABSENCES = ".opphor.csv";
  static final String READY = ".ferdig";

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith(".") || lower.startsWith("~") || isUnfinished(lower)) {
      return TEMPORARY;
    }
    if (lower.endsWith(DECISIONS) || lower.endsWith(ABSENCES)) {
      return PAIRED;
    }
    if (lower.endsWith(READY)) {
      return SIGNAL;
    }
    if (lower.endsWith(".zip")) {
      return ZIP;
    }
    return lower.endsWith(".xml") ? XML : FOREIGN;
  }

  private static boolean isUnfinished(String lower) {
    return lower.endsWith(".tmp")
        || lower.endsWith(".part")
        || lower.endsWith(".filepart")
        || lower.endsWith("~");
  }
}
