package no.sioadapter.routes.quarter;

import java.util.List;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RunFigures;

/** What a quarter's run came to. */
public sealed interface RunResult {
  /** The report's files lie in the task's folder. */
  record Reported(RunFigures figures) implements RunResult {}

  /** There is no report. */
  record Rejected(List<Reason> reasons) implements RunResult {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
