package no.sioadapter.routes.channel.https;

import no.sioadapter.routes.channel.Channel;
import org.apache.camel.builder.RouteBuilder;

/** Two routes: reports go out, receipts are asked for. */
final class HttpsRoutes extends RouteBuilder {
  private final HttpsChannel channel;
  private final HttpsSettings settings;
  private final HttpsLink link;

  HttpsRoutes(HttpsChannel channel, HttpsSettings settings, HttpsLink link) {
    this.channel = channel;
    this.settings = settings;
    this.link = link;
  }

  @Override
  public void configure() {
    String id = settings.municipality() + "-" + settings.name();
    from(channel.endpoint()).routeId("https-" + id).bean(link, "send");
    from("timer:receipts-%s?period=%d".formatted(id, settings.poll().toMillis()))
        .routeId("https-receipts-" + id)
        .bean(link, "collect")
        .split(body())
        .to(Channel.RECEIPTS);
  }
}
