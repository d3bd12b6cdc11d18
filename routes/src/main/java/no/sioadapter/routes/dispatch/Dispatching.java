package no.sioadapter.routes.dispatch;

import java.io.IOException;
import no.sioadapter.dispatch.Dispatches;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

/** The routes of sending put together. */
public final class Dispatching {
  private final OpenChannels channels;
  private final Lanes lanes;
  private final DispatchDesk desk;

  private Dispatching(OpenChannels channels, Lanes lanes, DispatchDesk desk) {
    this.channels = channels;
    this.lanes = lanes;
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
    Lanes lanes = new Lanes(camel, sending);
    DispatchRoutes routes =
        new DispatchRoutes(
            () -> channels.look(lanes::open),
            sending,
            new Dispatches(parts.ledger(), parts.clock()),
            new ReceiptDesk(parts.ledger(), parts.shelf(), parts.clock()),
            parts.period());
    camel.addRoutes(routes);
    DispatchDesk desk =
        new DispatchDesk(
            parts.ledger(),
            channels,
            parts.clock(),
            () -> channels.look(lanes::open),
            () -> template.sendBody(DispatchRoutes.DUE, ""));
    return new Dispatching(channels, lanes, desk);
  }

  /**
   * Opens the channels that the folders name; called once, when the context runs.
   *
   * @throws IOException where the disk fails
   */
  public void open() throws IOException {
    channels.look(lanes::open);
  }

  /** What approval and operators talk to. */
  public DispatchDesk desk() {
    return desk;
  }
}
