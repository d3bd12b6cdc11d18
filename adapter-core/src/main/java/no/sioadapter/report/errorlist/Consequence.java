package no.sioadapter.report.errorlist;

import no.sioadapter.count.Outcome;

/** What became of the decision that a finding is about: what its units and kroner mean. */
public enum Consequence {
  /** An error holds it back: its units and kroner are lost until it is mended (I-07). */
  LEFT_OUT,
  /** It counts: its units and kroner are in the report, and stand on what was found. */
  COUNTED,
  /** It is on purpose outside, and gives nothing. */
  OUTSIDE,
  /** It has no day in the quarter, and gives nothing. */
  NOT_IN_QUARTER,
  /** The finding is about no decision, or about a row that isn't one of its own. */
  NONE;

  /** Of a decision that nothing holds back. */
  public static Consequence of(Outcome outcome) {
    if (outcome instanceof Outcome.Counted) {
      return COUNTED;
    } else if (outcome instanceof Outcome.LeftOut) {
      return LEFT_OUT;
    }
    return outcome instanceof Outcome.IsOutside ? OUTSIDE : NOT_IN_QUARTER;
  }
}
