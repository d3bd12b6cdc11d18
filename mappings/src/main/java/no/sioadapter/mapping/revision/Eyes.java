package no.sioadapter.mapping.revision;

/** Whose eyes an approved revision has passed. */
public enum Eyes {
  /** Another person than everyone who wrote in it. */
  SECOND_PERSON,
  /** The municipality's settings waive the second person ({@code four_eyes: false}). */
  WAIVED,
  /** Nobody's: it was taken from the municipality's folder, where there was no revision yet. */
  TAKEN_IN
}
