package no.sioadapter.routes.retention;

import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;

/** Once a day, and a while after each start: a server that is started often purges too. */
public final class RetentionRoutes extends RouteBuilder {
  private static final Duration AT_FIRST = Duration.ofMinutes(5);
  private static final Duration AGAIN = Duration.ofDays(1);

  private final Retention retention;

  public RetentionRoutes(Retention retention) {
    this.retention = retention;
  }

  @Override
  public void configure() {
    from("timer:retention?delay=%d&period=%d".formatted(AT_FIRST.toMillis(), AGAIN.toMillis()))
        .routeId("retention")
        .bean(retention, "purge");
  }
}
