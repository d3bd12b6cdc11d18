package no.sioadapter.ledger;

import java.util.Comparator;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;

/**
 * Where a delivery belongs; of the deliveries of one slot the newest counts for a quarter.
 *
 * @param number as the delivery says; may be a predecessor's number (I-12)
 * @param part the part of the municipality; empty text where the delivery is whole
 */
public record Slot(SourceSystem system, MunicipalityNumber number, String part)
    implements Comparable<Slot> {
  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::system)
          .thenComparing(slot -> slot.number().value())
          .thenComparing(Slot::part);

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
