package no.sioadapter.routes.approval;

import java.time.Duration;
import no.sioadapter.routes.failure.GivesUp;
import org.apache.camel.builder.RouteBuilder;

/** From approval to sending, a quarter at a time; also once more what failed. */
public final class ApprovalRoutes extends RouteBuilder {
  /** Say here in which municipality's quarter a report was approved or withdrawn. */
  public static final String CHANGED = "seda:approvals-changed";

  private final HandOver handOver;
  private final Duration again;

  /**
   * @param again how long to wait with what failed
   */
  public ApprovalRoutes(HandOver handOver, Duration again) {
    this.handOver = handOver;
    this.again = again;
  }

  @Override
  public void configure() {
    from("timer:approvals-start?repeatCount=1")
        .routeId("approvals-start")
        .bean(handOver, "quarters")
        .split(body())
        .to(CHANGED);
    from("timer:approvals-again?delay=" + again.toMillis() + "&period=" + again.toMillis())
        .routeId("approvals-again")
        .bean(handOver, "takeLater")
        .split(body())
        .to(CHANGED);
    from(CHANGED)
        .routeId("approvals-changed")
        .setProperty(GivesUp.PROPERTY, constant(handOver))
        .bean(handOver, "handOver");
  }
}
