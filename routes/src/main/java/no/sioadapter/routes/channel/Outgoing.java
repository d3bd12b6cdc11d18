package no.sioadapter.routes.channel;

import java.nio.file.Path;
import java.util.List;
import no.sioadapter.dispatch.DispatchOrder;

/**
 * A report on its way to a channel: the message of the channel's route.
 *
 * @param files as they lie in the outbox, the manifest last; in the order of the order's files
 */
public record Outgoing(DispatchOrder order, List<Path> files) {
  public Outgoing {
    files = List.copyOf(files);
  }
}
