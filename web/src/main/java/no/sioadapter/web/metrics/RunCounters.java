package no.sioadapter.web.metrics;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts runs since the start, by how they ended. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class RunCounters implements RunLedger {
  private final RunLedger ledger;
  private final MetricRegistry metrics;

  /** Around a ledger. */
  @Inject
  protected RunCounters(@Delegate @Any RunLedger ledger, MetricRegistry metrics) {
    this.ledger = ledger;
    this.metrics = metrics;
  }

  @Override
  public void ended(RunId id, RunOutcome outcome) {
    ledger.ended(id, outcome);
    metrics.counter("sio_runs", new Tag("outcome", name(outcome))).inc();
  }

  private static String name(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Finished) {
      return "finished";
    }
    if (outcome instanceof RunOutcome.Refused) {
      return "refused";
    }
    return outcome instanceof RunOutcome.Failed ? "failed" : "interrupted";
  }
}
