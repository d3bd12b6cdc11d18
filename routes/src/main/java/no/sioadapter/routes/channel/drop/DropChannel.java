package no.sioadapter.routes.channel.drop;

import java.io.IOException;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.ledger.Reason;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.Errands;
import no.sioadapter.routes.channel.Outgoing;
import no.sioadapter.routes.channel.TroubleText;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.Registry;

/** A channel over a drop: a route that lays reports there, and one that looks for receipts. */
final class DropChannel implements Channel {
  /** How often to look for receipts. */
  static final String EVERY = "receipts_every";

  private static final long FIRST_LOOK_MS = 1000;
  private static final String FOUND = "sio.receipt-found";

  private final ChannelSettings settings;
  private final String lane;
  private final Drop drop;
  private final boolean answered;
  private final String place;
  private final DropSender sender;
  private final ReceiptPoll receipts;
  private final Obstacle obstacle;

  /**
   * @param place where the receipts lie, the same for all channels that have them in one folder
   * @param answered whether the receiver is known to lay receipts there
   */
  DropChannel(ChannelSettings settings, String lane, Drop drop, String place, boolean answered) {
    TroubleText words = TroubleText.in(settings.language());
    this.settings = settings;
    this.lane = lane;
    this.drop = drop;
    this.place = place;
    this.answered = answered;
    this.obstacle = new Obstacle(settings.municipality() + "-" + settings.name(), words);
    this.sender = new DropSender(drop, words);
    this.receipts = new ReceiptPoll(settings.municipality(), settings.name(), obstacle);
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
  public boolean givesReceipts() {
    return answered;
  }

  @Override
  public String lane() {
    return lane;
  }

  @Override
  public RoutesBuilder routes() {
    String own = municipality() + "-" + name();
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(DropChannel.this.endpoint())
            .routeId("dispatch-" + own)
            .process(DropChannel.this::send);
        round(getContext().getRegistry()).join(place, drop, receipts);
      }

      /** Channels that share what they look over look one after another. */
      private ReceiptRound round(Registry registry) {
        long period = settings.duration(EVERY).toMillis();
        String name = "receipts-" + lane + "-" + period;
        ReceiptRound known = registry.lookupByNameAndType(name, ReceiptRound.class);
        if (known != null) {
          return known;
        }
        ReceiptRound made = new ReceiptRound();
        registry.bind(name, made);
        // one clock for all; one that ticks while its route is being started says nothing, and the
        // first look would be a period late
        Errands errands = Errands.of(getContext());
        long first = Math.min(period, FIRST_LOOK_MS);
        from("timer:receipts?delay=%d&period=%d".formatted(first, period))
            .routeId(name + "-clock")
            .process(exchange -> errands.run("direct:" + name, ""));
        from("direct:" + name)
            .routeId(name)
            .process(exchange -> exchange.getMessage().setBody(made.fresh()))
            .split(body())
            .streaming()
            .setProperty(FOUND, body())
            .setBody()
            .body(ReceiptPoll.Found.class, ReceiptPoll.Found::receipt)
            .to(RECEIPTS)
            .process(DropChannel::taken);
        return made;
      }
    };
  }

  private void send(Exchange exchange) throws IOException, InvalidPayloadException {
    Outgoing outgoing = exchange.getMessage().getMandatoryBody(Outgoing.class);
    exchange.getMessage().setBody(sender.send(outgoing));
  }

  private static void taken(Exchange exchange) {
    exchange.getProperty(FOUND, ReceiptPoll.Found.class).taken();
  }
}
