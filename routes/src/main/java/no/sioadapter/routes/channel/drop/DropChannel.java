package no.sioadapter.routes.channel.drop;

import java.io.IOException;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.TroubleText;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;

/** A channel over a drop: a route that lays reports there, and one that looks for receipts. */
final class DropChannel implements Channel {
  /** How often to look for receipts. */
  static final String EVERY = "receipts_every";

  private static final String FOUND = "sio.receipt-found";

  private final ChannelSettings settings;
  private final String lane;
  private final DropSender sender;
  private final ReceiptPoll receipts;
  private final Obstacle obstacle;

  DropChannel(ChannelSettings settings, String lane, Drop drop) {
    TroubleText words = TroubleText.in(settings.language());
    this.settings = settings;
    this.lane = lane;
    this.obstacle = new Obstacle(settings.municipality() + "-" + settings.name(), words);
    this.sender = new DropSender(drop, words);
    this.receipts = new ReceiptPoll(drop, settings.municipality(), settings.name(), obstacle);
  }

  @Override
  public MunicipalityNumber municipality() {
    return settings.municipality();
  }

  @Override
  public ChannelName name() {
    return settings.name();
  }

  @Override
  public String kind() {
    return settings.kind();
  }

  @Override
  public Optional<Reason> obstacle() {
    return obstacle.now();
  }

  @Override
  public String lane() {
    return lane;
  }

  @Override
  public RoutesBuilder routes() {
    String own = municipality() + "-" + name();
    long period = settings.duration(EVERY).toMillis();
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(DropChannel.this.endpoint())
            .routeId("dispatch-" + own)
            .process(DropChannel.this::send);
        // channels of a lane share what they send over, and the thread that looks for receipts
        from("timer:receipts-" + lane + "?delay=0&period=" + period)
            .routeId("receipts-" + own)
            .process(exchange -> exchange.getMessage().setBody(receipts.fresh()))
            .split(body())
            .setProperty(FOUND, body())
            .setBody()
            .body(ReceiptPoll.Found.class, ReceiptPoll.Found::receipt)
            .to(RECEIPTS)
            .process(DropChannel.this::taken);
      }
    };
  }

  private void send(Exchange exchange) throws IOException, InvalidPayloadException {
    Outgoing outgoing = exchange.getMessage().getMandatoryBody(Outgoing.class);
    exchange.getMessage().setBody(sender.send(outgoing));
  }

  private void taken(Exchange exchange) {
    receipts.taken(exchange.getProperty(FOUND, ReceiptPoll.Found.class));
  }
}
