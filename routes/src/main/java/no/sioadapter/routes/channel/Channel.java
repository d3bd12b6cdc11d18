package no.sioadapter.routes.channel;

import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.ledger.Reason;
import org.apache.camel.RoutesBuilder;

/**
 * One municipality's way to the receiver, one of possibly several. Its routes stand under the one
 * failure policy like all others.
 *
 * <p>The routes take an {@link Outgoing} at {@link #endpoint} and answer with a {@link SendResult};
 * what comes back by itself they send on to {@link #RECEIPTS} as {@link InboundReceipt}, and what
 * becomes of something sent earlier to {@link #STATES} as {@link TransportState}.
 */
public interface Channel {
  /** Where what may be a receipt goes. A receipt may be sent here any number of times. */
  String RECEIPTS = "direct:receipts";

  /** Where a transport's own word of a dispatch goes. */
  String STATES = "direct:transport-states";

  /** Whose it is. */
  MunicipalityNumber municipality();

  /** What the municipality calls it. */
  ChannelName name();

  /** Which kind it is, such as {@code sftp}. */
  String kind();

  /**
   * What stands in its way as far as is known now, such as a host key that isn't known; empty while
   * nothing does. Asked for showing it; a try goes out all the same.
   */
  default Optional<Reason> obstacle() {
    return Optional.empty();
  }

  /** Whether the receiver's word comes back here. Where it doesn't, silence means nothing. */
  default boolean givesReceipts() {
    return true;
  }

  /** Channels of the same lane send one after another; those of different lanes don't wait. */
  default String lane() {
    return municipality() + "-" + name();
  }

  /** The routes; made once, when the server starts. */
  RoutesBuilder routes();

  /** Where the channel's route takes reports. */
  default String endpoint() {
    return "direct:dispatch-" + municipality() + "-" + name();
  }
}
