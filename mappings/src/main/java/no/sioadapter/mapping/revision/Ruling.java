package no.sioadapter.mapping.revision;

/** Whether a step may be taken. */
sealed interface Ruling {
  /** It may, by the revision of this number. */
  record Allowed(int number, Step step) implements Ruling {}

  /** It may not. */
  record Denied(Refusal why) implements Ruling {}
}
