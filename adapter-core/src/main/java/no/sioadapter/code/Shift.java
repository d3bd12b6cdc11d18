package no.sioadapter.code;

/** The shift of a service; day and evening are one. */
public enum Shift {
  DAY_EVENING,
  NIGHT
}
