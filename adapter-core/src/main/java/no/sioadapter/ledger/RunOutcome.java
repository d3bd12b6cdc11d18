package no.sioadapter.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a run ended. Only a finished run has a report; a crash is never one. */
public sealed interface RunOutcome {
  /** When it ended. */
  Instant at();

  /**
   * The report is written.
   *
   * @param files as they lie in the municipality's folder of the quarter
   * @param basis what it was made from; empty for runs from before that was kept
   */
  record Finished(Instant at, RunFigures figures, List<StoredFile> files, Optional<RunBasis> basis)
      implements RunOutcome {
    public Finished {
      files = List.copyOf(files);
    }
  }

  /** An input can't be used, so there is no report. */
  record Refused(Instant at, List<Reason> reasons) implements RunOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Something that should not happen did.
   *
   * @param incident what to look for in the server's log
   */
  record Failed(Instant at, String incident) implements RunOutcome {}

  /** The server stopped before it ended. */
  record Interrupted(Instant at) implements RunOutcome {}
}
