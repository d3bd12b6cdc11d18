package no.sioadapter.ledger;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import no.sioadapter.code.SourceSystem;

/**
 * The deliveries that count for a municipality's quarter: per slot the one with the newest
 * timestamp, and of equal timestamps the last to arrive. Follows from the events; never stored.
 */
public final class QuarterBasis {
  private static final Comparator<RecordedDelivery> AGE =
      Comparator.<RecordedDelivery, LocalDateTime>comparing(
              delivery -> address(delivery).timestamp())
          .thenComparing(RecordedDelivery::id);

  private final List<RecordedDelivery> accepted;
  private final Map<Slot, RecordedDelivery> newest = new TreeMap<>();

  private QuarterBasis(List<RecordedDelivery> accepted) {
    this.accepted = accepted;
    for (RecordedDelivery delivery : accepted) {
      newest.merge(address(delivery).slot(), delivery, BinaryOperator.maxBy(AGE));
    }
  }

  /** Of all deliveries of one municipality and quarter, whatever became of them. */
  public static QuarterBasis of(List<RecordedDelivery> deliveries) {
    return new QuarterBasis(deliveries.stream().filter(RecordedDelivery::accepted).toList());
  }

  private static Address address(RecordedDelivery delivery) {
    return delivery.arrival().address().orElseThrow();
  }

  /** Those that count, in the order of their slots. */
  public List<RecordedDelivery> counting() {
    return List.copyOf(newest.values());
  }

  /** The numbers of those that count, in the order of their slots. */
  public List<DeliveryId> ids() {
    return newest.values().stream().map(RecordedDelivery::id).toList();
  }

  /** Those of the expected systems that have delivered nothing. */
  public List<SourceSystem> missing(List<SourceSystem> expected) {
    return expected.stream()
        .filter(system -> newest.keySet().stream().noneMatch(slot -> slot.system().equals(system)))
        .toList();
  }

  /**
   * The delivery that already says what this arrival says: same slot, same content, and it counts
   * or is not older. Content that was superseded and comes back with a newer timestamp is no
   * duplicate: it changes what counts.
   */
  public Optional<RecordedDelivery> alreadySaidBy(Arrival arrival, Address address) {
    return accepted.stream()
        .filter(earlier -> address(earlier).slot().equals(address.slot()))
        .filter(earlier -> earlier.arrival().content().equals(arrival.content()))
        .filter(earlier -> counts(earlier) || !isOlder(earlier, address))
        .findFirst();
  }

  private boolean counts(RecordedDelivery delivery) {
    return newest.containsValue(delivery);
  }

  private static boolean isOlder(RecordedDelivery earlier, Address address) {
    return address(earlier).timestamp().isBefore(address.timestamp());
  }
}
