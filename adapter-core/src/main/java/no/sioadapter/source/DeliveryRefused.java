package no.sioadapter.source;

import no.sioadapter.decision.Location;
import no.sioadapter.quality.Details;

/**
 * A delivery that can't be trusted as a whole; nothing that was read of it counts. The finding is
 * for people; the message is for developers, and neither names a person.
 */
public final class DeliveryRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Location where;
  private final transient Details details;

  public DeliveryRefused(Location where, Details details) {
    super(details.code() + " at " + where);
    this.where = where;
    this.details = details;
  }

  /** Where in the delivery. */
  public Location where() {
    return where;
  }

  /** What was found. */
  public Details details() {
    return details;
  }
}
