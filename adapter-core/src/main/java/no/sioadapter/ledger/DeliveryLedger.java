package no.sioadapter.ledger;

import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** The deliveries' events. Every method that writes is durable when it returns. */
public interface DeliveryLedger {
  /** Adds that something arrived. */
  RecordedDelivery arrived(Arrival arrival);

  /**
   * Adds how its intake ended.
   *
   * @throws IllegalStateException where that has been said already
   */
  void decided(DeliveryId id, DeliveryOutcome outcome);

  /** Everything that came for a municipality's quarter, the oldest first. */
  List<RecordedDelivery> of(MunicipalityNumber municipality, Quarter quarter);

  /** Where something was accepted. */
  List<MunicipalityQuarter> quarters();

  /** The last to arrive, the newest first. */
  List<RecordedDelivery> newest(int limit);

  /** Those whose intake has not ended. */
  List<RecordedDelivery> underWay();

  /** One delivery; empty where there is none of that number. */
  Optional<RecordedDelivery> find(DeliveryId id);
}
