package no.sioadapter.source;

/** What an export says of an absence, whatever its columns are called. */
public enum AbsenceField {
  NUMBER,
  FROM,
  TO,
  REASON
}
