package no.sioadapter.routes.reminder;

import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;

/**
 * The clock that looks for what to remind of, a little after each start and from then on again and
 * again. It has a thread of its own: a mail server that hangs keeps nothing else waiting.
 */
public final class ReminderRoutes extends RouteBuilder {
  private static final Duration AT_FIRST = Duration.ofSeconds(15);

  private final ReminderDesk desk;
  private final Duration period;

  public ReminderRoutes(ReminderDesk desk, Duration period) {
    this.desk = desk;
    this.period = period;
  }

  @Override
  public void configure() {
    Duration first = period.compareTo(AT_FIRST) < 0 ? period : AT_FIRST;
    from("timer:reminders?delay=%d&period=%d".formatted(first.toMillis(), period.toMillis()))
        .routeId("reminders")
        .bean(desk, "look");
  }
}
