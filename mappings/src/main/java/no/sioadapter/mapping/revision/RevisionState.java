package no.sioadapter.mapping.revision;

/** How far a revision has come; follows from its events. */
public enum RevisionState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  REJECTED
}
