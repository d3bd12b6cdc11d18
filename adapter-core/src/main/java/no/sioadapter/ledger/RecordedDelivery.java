package no.sioadapter.ledger;

import java.util.Optional;

/** A delivery's events: it arrived, and how its intake ended; empty while under way. */
public record RecordedDelivery(DeliveryId id, Arrival arrival, Optional<DeliveryOutcome> outcome) {
  /** Whether it can count for its quarter. */
  public boolean accepted() {
    return outcome.filter(DeliveryOutcome.Accepted.class::isInstance).isPresent();
  }
}
