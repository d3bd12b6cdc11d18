package no.sioadapter.routes.dispatch;

import no.sioadapter.routes.channel.Errands;
import org.apache.camel.builder.RouteBuilder;

/** A lane sends one report after another; lanes don't wait for each other. */
final class Lanes extends RouteBuilder {
  private static final String WORK = "direct:lane";

  private final Errands errands;
  private final Sending sending;

  Lanes(Errands errands, Sending sending) {
    this.errands = errands;
    this.sending = sending;
  }

  /** It may have something to do. One that is at work looks once more when it is done. */
  void tell(String lane) {
    errands.run(WORK, lane);
  }

  @Override
  public void configure() {
    from(WORK)
        .routeId("lane")
        .process(exchange -> sending.work(exchange.getMessage().getMandatoryBody(String.class)));
  }
}
