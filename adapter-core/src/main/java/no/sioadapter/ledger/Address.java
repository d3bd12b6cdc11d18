package no.sioadapter.ledger;

import java.time.LocalDateTime;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * What a delivery is for.
 *
 * @param timestamp when the export was made, by the clock of Europe/Oslo
 * @param municipality the municipality that reports it: the slot's own, or its successor (I-12)
 * @param quarter the quarter that it counts for
 */
public record Address(
    Slot slot, LocalDateTime timestamp, MunicipalityNumber municipality, Quarter quarter) {
  /** The same delivery for another quarter. */
  public Address in(Quarter other) {
    return new Address(slot, timestamp, municipality, other);
  }

  /** The same delivery, reported by another municipality. */
  public Address by(MunicipalityNumber other) {
    return new Address(slot, timestamp, other, quarter);
  }
}
