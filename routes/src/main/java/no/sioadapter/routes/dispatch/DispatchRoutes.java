package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.time.Duration;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.Dispatches;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.InboundReceipt;
import no.sioadapter.routes.channel.TransportState;
import org.apache.camel.builder.RouteBuilder;

/** The clock that looks for what is due, and what comes back. */
final class DispatchRoutes extends RouteBuilder {
  /** Say here that there may be something to send; one place in the queue is enough. */
  static final String DUE = "seda:dispatches-due?size=1&discardWhenFull=true";

  private final Look channels;
  private final Sending sending;
  private final Lanes lanes;
  private final Dispatches dispatches;
  private final ReceiptDesk receipts;
  private final Duration period;

  /** Opens channels that weren't there before. */
  interface Look {
    void now() throws IOException;
  }

  DispatchRoutes(
      Look channels,
      Sending sending,
      Lanes lanes,
      Dispatches dispatches,
      ReceiptDesk receipts,
      Duration period) {
    this.channels = channels;
    this.sending = sending;
    this.lanes = lanes;
    this.dispatches = dispatches;
    this.receipts = receipts;
    this.period = period;
  }

  @Override
  public void configure() {
    from("timer:dispatches?period=" + period.toMillis()).routeId("dispatch-clock").to(DUE);
    from(DUE)
        .routeId("dispatches-due")
        .process(exchange -> look())
        .process(exchange -> exchange.getMessage().setBody(sending.busy()))
        .split(body())
        .process(exchange -> lanes.tell(exchange.getMessage().getBody(String.class)));
    from(Channel.RECEIPTS)
        .routeId("receipts")
        .process(
            exchange ->
                receipts.take(exchange.getMessage().getMandatoryBody(InboundReceipt.class)));
    from(Channel.STATES)
        .routeId("transport-states")
        .process(exchange -> heard(exchange.getMessage().getMandatoryBody(TransportState.class)));
  }

  private void look() throws IOException {
    channels.now();
    sending.parkOrphans();
  }

  /** A state that comes again, or too late, changes nothing. */
  private void heard(TransportState state) {
    DispatchId id = state.dispatch();
    if (state.problem().isPresent()) {
      Reason why = state.problem().get();
      dispatches.take(
          id, state.expired() ? new DispatchStep.Expired(why) : new DispatchStep.Parked(why));
    }
  }
}
