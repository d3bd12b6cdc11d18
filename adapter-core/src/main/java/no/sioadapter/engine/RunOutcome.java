package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.Report;

/** How a run ends. */
public sealed interface RunOutcome {
  /** There is a report. */
  record Reported(Report report) implements RunOutcome {}

  /**
   * An input was refused: no report.
   *
   * @param reasons the fatal findings, at least one
   */
  record Refused(List<Finding> reasons) implements RunOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("refused for no reason");
      }
    }
  }
}
