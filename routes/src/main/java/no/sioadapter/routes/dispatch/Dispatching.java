package no.sioadapter.routes.dispatch;

import java.io.IOException;
import no.sioadapter.dispatch.Dispatches;
import no.sioadapter.routes.channel.Errands;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

/** The routes of sending put together. */
public final class Dispatching {
  private final DispatchRoutes.Look look;
  private final DispatchDesk desk;

  private Dispatching(DispatchRoutes.Look look, DispatchDesk desk) {
    this.look = look;
    this.desk = desk;
  }

  /**
   * Adds the routes; they run when the context does.
   *
   * @throws Exception where a route can't be built
   */
  public static Dispatching on(CamelContext camel, DispatchParts parts) throws Exception {
    ProducerTemplate template = camel.createProducerTemplate();
    OpenChannels channels = new OpenChannels(parts);
    Sending sending = new Sending(parts, channels, template);
    Lanes lanes = new Lanes(Errands.of(camel), sending);
    DispatchRoutes.Look look = () -> channels.look(channel -> camel.addRoutes(channel.routes()));
    DispatchRoutes routes =
        new DispatchRoutes(
            look,
            sending,
            lanes,
            new Dispatches(parts.ledger(), parts.clock()),
            new ReceiptDesk(parts.ledger(), parts.shelf(), parts.clock()),
            parts.period());
    camel.addRoutes(routes);
    camel.addRoutes(lanes);
    DispatchDesk desk =
        new DispatchDesk(
            parts.ledger(),
            channels,
            parts.clock(),
            look,
            () -> template.sendBody(DispatchRoutes.DUE, ""));
    return new Dispatching(look, desk);
  }

  /**
   * Opens the channels that the folders name; called once, when the context runs.
   *
   * @throws IOException where the disk fails
   */
  public void open() throws IOException {
    look.now();
  }

  /** What approval and operators talk to. */
  public DispatchDesk desk() {
    return desk;
  }
}
