package no.sioadapter.web.metrics;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.RecordedDelivery;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts deliveries since the start: by system as they arrive, and by what became of them. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class DeliveryCounters implements DeliveryLedger {
  private final DeliveryLedger ledger;
  private final MetricRegistry metrics;

  /** Around a ledger. */
  @Inject
  protected DeliveryCounters(@Delegate @Any DeliveryLedger ledger, MetricRegistry metrics) {
    this.ledger = ledger;
    this.metrics = metrics;
  }

  @Override
  public RecordedDelivery arrived(Arrival arrival) {
    RecordedDelivery delivery = ledger.arrived(arrival);
    metrics.counter("sio_deliveries_received", new Tag("system", arrival.system().id())).inc();
    return delivery;
  }

  @Override
  public void decided(DeliveryId id, DeliveryOutcome outcome) {
    ledger.decided(id, outcome);
    metrics.counter("sio_deliveries_" + name(outcome)).inc();
  }

  private static String name(DeliveryOutcome outcome) {
    if (outcome instanceof DeliveryOutcome.Accepted) {
      return "accepted";
    }
    if (outcome instanceof DeliveryOutcome.Duplicate) {
      return "duplicate";
    }
    return outcome instanceof DeliveryOutcome.Refused ? "refused" : "interrupted";
  }
}
