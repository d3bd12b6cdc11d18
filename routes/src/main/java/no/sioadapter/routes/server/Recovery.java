package no.sioadapter.routes.server;

import java.time.Clock;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;

/** Says of everything that was under way when the server stopped that it was interrupted. */
record Recovery(DeliveryLedger deliveries, RunLedger runs, Clock clock) {
  void recover() {
    deliveries
        .underWay()
        .forEach(
            delivery ->
                deliveries.decided(
                    delivery.id(), new DeliveryOutcome.Interrupted(clock.instant())));
    runs.underWay()
        .forEach(run -> runs.ended(run.id(), new RunOutcome.Interrupted(clock.instant())));
  }
}
