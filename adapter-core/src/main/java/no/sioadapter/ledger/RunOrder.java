package no.sioadapter.ledger;

import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/**
 * What a run is to do.
 *
 * @param deliveries those that count, in the order of their slots
 * @param missing the expected systems that have delivered nothing; the report says so
 */
public record RunOrder(
    MunicipalityNumber municipality,
    Quarter quarter,
    Cause cause,
    List<DeliveryId> deliveries,
    List<SourceSystem> missing) {
  /** Who asked for it. */
  public enum Cause {
    /** Every expected system has delivered. */
    COMPLETE,
    /** The administrator said so. */
    ADMINISTRATOR,
    /** A revision of the mapping table was approved that changes something in the quarter. */
    REVISION
  }

  public RunOrder {
    deliveries = List.copyOf(deliveries);
    missing = List.copyOf(missing);
  }
}
