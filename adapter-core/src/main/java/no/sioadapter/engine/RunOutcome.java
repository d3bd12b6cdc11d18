package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.FindingCount;
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

  /**
   * A check failed, so that nobody can say what it would have found: no report. What the others
   * found has been told.
   *
   * @param crashed the checks that failed, at least one
   * @param findings what the others found, counted
   * @param checks what became of every check
   */
  record FailedToCheck(
      List<CheckCode> crashed, List<FindingCount> findings, List<CheckState> checks)
      implements RunOutcome {
    public FailedToCheck {
      crashed = List.copyOf(crashed);
      findings = List.copyOf(findings);
      checks = List.copyOf(checks);
      if (crashed.isEmpty()) {
        throw new IllegalArgumentException("no check failed");
      }
    }
  }
}
