package no.sioadapter.routes.channel;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

/**
 * What is done for channels beside one another: each errand has a thread while it runs and none
 * while it doesn't, so that hundreds of channels cost little and one whose other side is dead keeps
 * no other waiting. The same errand isn't run twice at once; asked for while it runs, it is run
 * once more.
 */
public final class Errands {
  private static final String NAME = "channel-errands";

  private final CamelContext camel;
  private final ProducerTemplate template;
  private final ExecutorService threads;
  private final Set<Errand> underWay = new HashSet<>();
  private final Set<Errand> onceMore = new HashSet<>();

  private record Errand(String endpoint, String about) {}

  private Errands(CamelContext camel) {
    this.camel = camel;
    this.template = camel.createProducerTemplate();
    this.threads = camel.getExecutorServiceManager().newCachedThreadPool(this, NAME);
  }

  /** Those of a context, made when they are first asked for. */
  public static Errands of(CamelContext camel) {
    synchronized (camel) {
      Errands known = camel.getRegistry().lookupByNameAndType(NAME, Errands.class);
      if (known != null) {
        return known;
      }
      Errands made = new Errands(camel);
      camel.getRegistry().bind(NAME, made);
      return made;
    }
  }

  /**
   * Has it run, and doesn't wait for it.
   *
   * @param endpoint of the route that does it; what fails there is the failure policy's
   * @param about the message
   */
  public void run(String endpoint, String about) {
    begin(new Errand(endpoint, about));
  }

  private synchronized void begin(Errand errand) {
    if (underWay.add(errand)) {
      threads.execute(() -> work(errand));
    } else {
      onceMore.add(errand);
    }
  }

  private void work(Errand errand) {
    try {
      template.send(errand.endpoint(), exchange -> exchange.getMessage().setBody(errand.about()));
    } finally {
      end(errand);
    }
  }

  private synchronized void end(Errand errand) {
    underWay.remove(errand);
    if (onceMore.remove(errand) && camel.getStatus().isStarted()) {
      begin(errand);
    }
  }
}
