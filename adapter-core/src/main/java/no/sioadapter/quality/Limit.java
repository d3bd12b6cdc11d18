package no.sioadapter.quality;

/** What a limit in a rule pack is. */
public enum Limit {
  /** A number with a decimal point. */
  NUMBER,
  /** A day, such as {@code 2019-01-31}. */
  DAY,
  /** Whole numbers with spaces between them. */
  WHOLE_NUMBERS,
  /** Names of categories, with spaces between them. */
  CATEGORIES,
  /** Beginnings of codes, each with whole numbers, such as {@code HT=15 DA=4,17}. */
  CODE_NUMBERS
}
