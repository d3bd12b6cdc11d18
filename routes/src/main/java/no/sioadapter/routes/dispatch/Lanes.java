package no.sioadapter.routes.dispatch;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;

/**
 * A lane sends one report after another; lanes don't wait for each other. One at work has a thread,
 * one that has nothing to do has none, so that hundreds of channels cost little.
 */
final class Lanes {
  private static final String WORK = "direct:lane";

  private final CamelContext camel;
  private final ProducerTemplate template;
  private final ExecutorService threads;
  private final Set<String> atWork = new HashSet<>();
  private final Set<String> toldMeanwhile = new HashSet<>();

  Lanes(CamelContext camel, ProducerTemplate template) {
    this.camel = camel;
    this.template = template;
    // as many as lanes at work: one whose host is dead must not take another's
    this.threads = camel.getExecutorServiceManager().newCachedThreadPool(this, "lane");
  }

  /** The route of whatever lane is at work: what fails there is the failure policy's. */
  static RouteBuilder route(Sending sending) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(WORK)
            .routeId("lane")
            .process(exchange -> sending.work(exchange.getMessage().getBody(String.class)));
      }
    };
  }

  /** It may have something to do. One that is at work looks once more when it is done. */
  synchronized void tell(String lane) {
    if (atWork.add(lane)) {
      threads.execute(() -> work(lane));
    } else {
      toldMeanwhile.add(lane);
    }
  }

  private void work(String lane) {
    try {
      template.send(WORK, exchange -> exchange.getMessage().setBody(lane));
    } finally {
      leave(lane);
    }
  }

  private synchronized void leave(String lane) {
    atWork.remove(lane);
    if (toldMeanwhile.remove(lane) && camel.getStatus().isStarted()) {
      tell(lane);
    }
  }
}
