package no.sioadapter.mapping.revision;

/** What became of a step. */
public sealed interface RevisionAnswer {
  /** It was taken, and is durable. */
  record Done(Revision revision) implements RevisionAnswer {}

  /** It was not. */
  record Refused(Refusal why) implements RevisionAnswer {}
}
