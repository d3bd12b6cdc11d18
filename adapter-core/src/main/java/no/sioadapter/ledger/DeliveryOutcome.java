package no.sioadapter.ledger;

import java.time.Instant;
import java.util.List;

/** How the intake of a delivery ended; the event that follows {@link Arrival}. */
public sealed interface DeliveryOutcome {
  /** When it was decided. */
  Instant at();

  /** It can be read, and counts until a newer one takes its place. */
  record Accepted(Instant at) implements DeliveryOutcome {}

  /** It says what another delivery already said, and changes nothing. */
  record Duplicate(Instant at, DeliveryId of) implements DeliveryOutcome {}

  /** It can't be used; the same content may be sent again. */
  record Refused(Instant at, List<Reason> reasons) implements DeliveryOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** The server stopped before it was decided; the file still lies in the inbox. */
  record Interrupted(Instant at) implements DeliveryOutcome {}
}
