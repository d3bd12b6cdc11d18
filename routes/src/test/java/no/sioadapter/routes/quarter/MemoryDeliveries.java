package no.sioadapter.routes.quarter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.period.Quarter;

/** The deliveries' events in memory. */
public final class MemoryDeliveries implements DeliveryLedger {
  private final List<RecordedDelivery> all = new ArrayList<>();

  /** How many arrived. */
  int count() {
    return all.size();
  }

  @Override
  public RecordedDelivery arrived(Arrival arrival) {
    RecordedDelivery delivery =
        new RecordedDelivery(new DeliveryId(all.size() + 1), arrival, Optional.empty());
    all.add(delivery);
    return delivery;
  }

  @Override
  public void decided(DeliveryId id, DeliveryOutcome outcome) {
    int place = (int) id.value() - 1;
    all.set(place, new RecordedDelivery(id, all.get(place).arrival(), Optional.of(outcome)));
  }

  @Override
  public List<RecordedDelivery> of(MunicipalityNumber municipality, Quarter quarter) {
    return all.stream()
        .filter(
            each ->
                address(each)
                    .filter(a -> a.municipality().equals(municipality))
                    .filter(a -> a.quarter().equals(quarter))
                    .isPresent())
        .toList();
  }

  @Override
  public List<MunicipalityQuarter> quarters() {
    return all.stream()
        .filter(RecordedDelivery::accepted)
        .flatMap(each -> address(each).stream())
        .map(address -> new MunicipalityQuarter(address.municipality(), address.quarter()))
        .distinct()
        .toList();
  }

  @Override
  public List<RecordedDelivery> newest(int limit) {
    List<RecordedDelivery> newest = new ArrayList<>(all);
    Collections.reverse(newest);
    return newest.stream().limit(limit).toList();
  }

  @Override
  public List<RecordedDelivery> underWay() {
    return all.stream().filter(each -> each.outcome().isEmpty()).toList();
  }

  @Override
  public Optional<RecordedDelivery> find(DeliveryId id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static Optional<Address> address(RecordedDelivery delivery) {
    return delivery.arrival().address();
  }
}
