package no.sioadapter.code;

/** On purpose outside SIO, written {@code -} in a mapping table: never the same as unmapped. */
public enum Outside implements Target {
  OUTSIDE
}
