package no.sioadapter.engine.coverage;

/** What the mapping table makes of a local code with its conditions. */
public enum Fate {
  /** It counts on national codes. */
  COUNTED,
  /** It is on purpose outside SIO. */
  OUTSIDE,
  /** No row fits it (M01). */
  UNMAPPED,
  /** A row fits, but not on all its days (M03). */
  LAPSED,
  /** Rows fit equally well (M02). */
  AMBIGUOUS,
  /** The code that it goes to isn't the year's, or counts another unit (M04, M05). */
  MISFIT;

  /** Whether its decisions are left out until somebody mends the table. */
  public boolean isOpen() {
    return this != COUNTED && this != OUTSIDE;
  }
}
