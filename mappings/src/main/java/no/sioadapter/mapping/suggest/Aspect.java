package no.sioadapter.mapping.suggest;

/** What beside the name tells codes of one service apart. */
public enum Aspect {
  SHIFT,
  STAFFING_FACTOR,
  PLACE,
  SETTING
}
