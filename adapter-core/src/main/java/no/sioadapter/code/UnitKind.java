package no.sioadapter.code;

/** What a code counts: home services hours, institutions days (døgn). */
public enum UnitKind {
  HOUR,
  DAY
}
