package no.sioadapter.engine.coverage;

import no.sioadapter.engine.RunOutcome;

/** How asking for the coverage ends. */
public sealed interface CoverageOutcome {
  /** Every decision was looked at. */
  record Covered(Coverage coverage) implements CoverageOutcome {}

  /**
   * There is none.
   *
   * @param why a refused input, or a check that failed
   */
  record NotCovered(RunOutcome why) implements CoverageOutcome {}
}
