package no.sioadapter.approval;

/** Whose eyes an approved report has passed. */
public enum Eyes {
  /** Another person's than that of the one who made it ready. */
  SECOND_PERSON,
  /** The municipality's settings waive the second person ({@code four_eyes: false}). */
  WAIVED
}
