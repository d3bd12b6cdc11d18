package no.sioadapter.routes.quarter;

import java.time.Duration;
import no.sioadapter.routes.failure.GivesUp;
import org.apache.camel.builder.RouteBuilder;

/** From "something was delivered" or "some time has passed" to runs, one at a time. */
public final class QuarterRoutes extends RouteBuilder {
  /**
   * Say here that something was delivered. One place in the queue is enough: a later look sees all
   * that an earlier one would have.
   */
  public static final String DUE = "seda:quarters-due?size=1&discardWhenFull=true";

  /** Where started runs wait for their turn. */
  public static final String RUNS = "seda:quarter-runs";

  private final QuarterDesk desk;
  private final QuarterRuns runs;
  private final Duration period;

  public QuarterRoutes(QuarterDesk desk, QuarterRuns runs, Duration period) {
    this.desk = desk;
    this.runs = runs;
    this.period = period;
  }

  @Override
  public void configure() {
    from("timer:quarters?period=" + period.toMillis()).routeId("quarter-clock").to(DUE);
    from(DUE).routeId("quarters-due").bean(desk, "startDue").split(body()).to(RUNS);
    from(RUNS)
        .routeId("quarter-run")
        .setProperty(GivesUp.PROPERTY, constant(runs))
        .bean(runs, "run");
  }
}
