package no.sioadapter.routes.channel.eformidling;

import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.http.KeysUnreadable;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Reports go out, statuses are followed, and receipts are looked for. */
final class EformidlingRoutes extends RouteBuilder {
  private static final String FOUND = "sio.receipts-found";

  private final EformidlingChannel channel;
  private final EformidlingSettings settings;
  private final EformidlingLink link;

  EformidlingRoutes(
      EformidlingChannel channel, EformidlingSettings settings, EformidlingLink link) {
    this.channel = channel;
    this.settings = settings;
    this.link = link;
  }

  @Override
  public void configure() {
    String id = settings.municipality() + "-" + settings.name();
    String timer = "timer:%s-" + id + "?period=" + settings.poll().toMillis();
    from(channel.endpoint()).routeId("eformidling-" + id).bean(link, "send");
    from(timer.formatted("statuses"))
        .routeId("eformidling-statuses-" + id)
        .bean(link, "states")
        .split(body())
        .to(Channel.STATES);
    from(timer.formatted("receipts"))
        .routeId("eformidling-receipts-" + id)
        .bean(link, "receipts")
        .split(body())
        .to("direct:eformidling-message-" + id);
    from("direct:eformidling-message-" + id)
        .routeId("eformidling-message-" + id)
        .setProperty(FOUND, body())
        .setBody()
        .body(IncomingReceipts.Found.class, IncomingReceipts.Found::receipts)
        .split(body())
        .stopOnException()
        .shareUnitOfWork()
        .to(Channel.RECEIPTS)
        .end()
        .process(this::taken);
  }

  private void taken(Exchange exchange) throws KeysUnreadable {
    link.taken(exchange.getProperty(FOUND, IncomingReceipts.Found.class));
  }
}
