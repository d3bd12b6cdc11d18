package no.sioadapter.routes.failure;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import no.sioadapter.ledger.LedgerUnavailable;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one failure policy: try again a few times with growing pauses; then, where the disk or the
 * network failed, put the work off; where anything else failed, give the work up, in words that a
 * person can follow to the log. Without a ledger nothing can be put off nor given up: the work
 * waits until it is back, however long that takes.
 */
public final class FailurePolicy extends RouteConfigurationBuilder {
  private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);
  private static final int TRIES = 3;
  private static final long FIRST_PAUSE_MS = 500;
  private static final int GROWTH = 4;
  private static final int FOR_EVER = -1;
  private static final long LONGEST_PAUSE_MS = 10_000;

  @Override
  public void configuration() {
    routeConfiguration()
        .onException(LedgerUnavailable.class)
        .maximumRedeliveries(FOR_EVER)
        .redeliveryDelay(FIRST_PAUSE_MS)
        .useExponentialBackOff()
        .backOffMultiplier(2)
        .maximumRedeliveryDelay(LONGEST_PAUSE_MS)
        .retryAttemptedLogLevel(LoggingLevel.WARN)
        .logStackTrace(false)
        .logRetryStackTrace(false)
        .end()
        .onException(IOException.class)
        .maximumRedeliveries(TRIES)
        .redeliveryDelay(FIRST_PAUSE_MS)
        .useExponentialBackOff()
        .backOffMultiplier(GROWTH)
        .logStackTrace(false)
        .logExhausted(false)
        .handled(true)
        .process(this::putOff)
        .end()
        .onException(Exception.class)
        .maximumRedeliveries(1)
        .redeliveryDelay(FIRST_PAUSE_MS)
        .logStackTrace(false)
        .logExhausted(false)
        .handled(true)
        .process(this::giveUp)
        .end();
  }

  private void putOff(Exchange exchange) throws IOException, InvalidPayloadException {
    String incident = logged(exchange);
    GivesUp owner = exchange.getProperty(GivesUp.PROPERTY, GivesUp.class);
    if (owner != null) {
      owner.putOff(exchange.getMessage().getMandatoryBody(), incident);
    }
  }

  private void giveUp(Exchange exchange) throws IOException, InvalidPayloadException {
    String incident = logged(exchange);
    GivesUp owner = exchange.getProperty(GivesUp.PROPERTY, GivesUp.class);
    if (owner != null) {
      owner.giveUp(exchange.getMessage().getMandatoryBody(), incident);
    }
  }

  private static String logged(Exchange exchange) {
    String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    LOG.error("Incident {} in route {}: {}", incident, exchange.getFromRouteId(), Trace.of(cause));
    return incident;
  }
}
