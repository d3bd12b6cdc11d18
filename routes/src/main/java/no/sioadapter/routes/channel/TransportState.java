package no.sioadapter.routes.channel;

import java.util.Optional;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.ledger.Reason;

/**
 * What a channel has heard of a dispatch that it took over earlier (eFormidling's status).
 *
 * @param problem empty while all goes well
 * @param expired the channel gave it up
 */
public record TransportState(DispatchId dispatch, Optional<Reason> problem, boolean expired) {
  public TransportState {
    if (expired && problem.isEmpty()) {
      throw new IllegalArgumentException("given up for no reason");
    }
  }
}
