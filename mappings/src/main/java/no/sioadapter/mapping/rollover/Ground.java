package no.sioadapter.mapping.rollover;

/** Why a row goes to another code. */
public enum Ground {
  /** The pack names one successor. */
  NAMED,
  /** The pack names several, and only one agrees with the row's conditions. */
  CONDITIONS,
  /** The pack names none, and one new code has the old one's name. */
  SAME_NAME
}
