package no.sioadapter.routes.quarter;

import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RunFigures;

/** What a quarter's run came to. */
public sealed interface RunResult {
  /**
   * The report's files lie in the task's folder, and what it was made from in its sources.
   *
   * @param revision of the mapping table; empty where the municipality's own file was read
   * @param program the program's version
   */
  record Reported(RunFigures figures, Optional<Integer> revision, String program)
      implements RunResult {}

  /** There is no report. */
  record Rejected(List<Reason> reasons) implements RunResult {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }
}
