package no.sioadapter.routes.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.municipality.Municipalities;

/**
 * Takes content that was delivered for one quarter for another one too, on the administrator's
 * word. That is another delivery: nothing that was recorded changes.
 */
public final class OtherQuarter {
  private final DeliveryLedger ledger;
  private final Municipalities municipalities;
  private final Judgement judgement;

  OtherQuarter(DeliveryLedger ledger, Municipalities municipalities, Judgement judgement) {
    this.ledger = ledger;
    this.municipalities = municipalities;
    this.judgement = judgement;
  }

  /**
   * Takes it for that quarter.
   *
   * @throws IOException where the disk fails
   */
  public Answer take(DeliveryId id, Quarter quarter) throws IOException {
    Optional<RecordedDelivery> earlier = ledger.find(id);
    Optional<Address> address = earlier.map(RecordedDelivery::arrival).flatMap(Arrival::address);
    return address.isEmpty()
        ? new Answer.UnknownDelivery()
        : take(earlier.orElseThrow().arrival(), address.orElseThrow().in(quarter));
  }

  private Answer take(Arrival earlier, Address address) throws IOException {
    Municipalities.Answer answer =
        municipalities.reporting(address.slot().number(), address.quarter());
    if (!(answer instanceof Municipalities.Answer.Found found)) {
      return answer instanceof Municipalities.Answer.Unusable unusable
          ? new Answer.Unusable(unusable.reasons())
          : new Answer.UnknownDelivery();
    }
    Address there = address.by(found.municipality().number());
    RecordedDelivery delivery =
        ledger.arrived(
            new Arrival(
                earlier.system(),
                earlier.name(),
                earlier.files(),
                Optional.of(there),
                judgement.clock().instant()));
    DeliveryOutcome outcome = judgement.judge(delivery, there, found.municipality());
    return new Answer.Taken(
        new RecordedDelivery(delivery.id(), delivery.arrival(), Optional.of(outcome)));
  }

  /** What became of it. */
  public sealed interface Answer {
    /** It is recorded, and how it was decided is said in it. */
    record Taken(RecordedDelivery delivery) implements Answer {}

    /** No such delivery, or none that says whose it is. */
    record UnknownDelivery() implements Answer {}

    /** The municipality's folder can't be used for that quarter. */
    record Unusable(List<Reason> reasons) implements Answer {
      public Unusable {
        reasons = List.copyOf(reasons);
      }
    }
  }
}
