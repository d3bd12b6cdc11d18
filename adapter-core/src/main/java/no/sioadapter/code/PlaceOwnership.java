package no.sioadapter.code;

/** Whose the place is: the municipality's own (KO) or bought (KJ). */
public enum PlaceOwnership {
  OWN,
  BOUGHT
}
