package no.sioadapter.routes.server;

import java.time.Clock;
import java.util.List;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;

/**
 * Takes up what the server left when it stopped. Runs are made one at a time, in their order: the
 * first that hasn't ended may have been begun, and is told of as interrupted; those after it only
 * waited, and wait on.
 */
record Recovery(DeliveryLedger deliveries, RunLedger runs, Clock clock) {
  /** The runs that wait for their turn. */
  List<RecordedRun> recover() {
    deliveries
        .underWay()
        .forEach(
            delivery ->
                deliveries.decided(
                    delivery.id(), new DeliveryOutcome.Interrupted(clock.instant())));
    List<RecordedRun> left = runs.underWay();
    left.stream()
        .findFirst()
        .ifPresent(run -> runs.ended(run.id(), new RunOutcome.Interrupted(clock.instant())));
    return left.stream().skip(1).toList();
  }
}
