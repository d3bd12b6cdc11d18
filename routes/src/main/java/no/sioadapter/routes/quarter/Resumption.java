package no.sioadapter.routes.quarter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;

/**
 * An attempt that takes up what the server didn't survive goes on by the clock that was recorded
 * then: the report comes out with the bytes that it would have had (docs/adr/0065).
 */
record Resumption(RunLedger runs) {
  /** The run's clock, in whole seconds. */
  Instant clock(RecordedRun run) {
    return beginning(run).startedAt().truncatedTo(ChronoUnit.SECONDS);
  }

  private RecordedRun beginning(RecordedRun run) {
    RecordedRun first = run;
    Optional<RecordedRun> before = interrupted(first);
    while (before.isPresent()) {
      first = before.get();
      before = interrupted(first);
    }
    return first;
  }

  private Optional<RecordedRun> interrupted(RecordedRun run) {
    return run.previous()
        .flatMap(runs::find)
        .filter(RecordedRun::interrupted)
        .filter(before -> isSameWork(before.order(), run.order()));
  }

  private static boolean isSameWork(RunOrder before, RunOrder now) {
    return before.deliveries().equals(now.deliveries()) && before.missing().equals(now.missing());
  }
}
