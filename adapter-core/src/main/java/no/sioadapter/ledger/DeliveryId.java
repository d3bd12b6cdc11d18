package no.sioadapter.ledger;

/** A delivery's number in the ledger; a later delivery has a higher one. */
public record DeliveryId(long value) implements Comparable<DeliveryId> {
  @Override
  public int compareTo(DeliveryId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
