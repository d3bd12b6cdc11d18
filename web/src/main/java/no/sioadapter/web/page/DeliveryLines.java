package no.sioadapter.web.page;

import java.util.List;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.web.rest.DeliveryView;

/** Deliveries as the page shows them. */
record DeliveryLines(Words words) {
  DeliveryLine line(RecordedDelivery delivery) {
    Arrival arrival = delivery.arrival();
    return new DeliveryLine(
        delivery.id().value(),
        arrival.system().id(),
        arrival.name(),
        arrival.address().map(address -> address.municipality().value()).orElse(""),
        arrival.address().map(address -> address.quarter().toString()).orElse(""),
        words.time(arrival.at()),
        words.say("state." + DeliveryView.state(delivery)),
        remarks(delivery));
  }

  private List<String> remarks(RecordedDelivery delivery) {
    DeliveryOutcome outcome = delivery.outcome().orElse(null);
    if (outcome instanceof DeliveryOutcome.Duplicate duplicate) {
      return List.of(words.say("deliveries.duplicate", "id", duplicate.of()));
    }
    return outcome instanceof DeliveryOutcome.Refused refused
        ? refused.reasons().stream().map(Reason::text).toList()
        : List.of();
  }
}
