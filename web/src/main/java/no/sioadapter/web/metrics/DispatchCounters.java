package no.sioadapter.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.sioadapter.routes.channel.SendResult;
import no.sioadapter.routes.dispatch.DispatchListener;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts tries to send since the start, by the kind of channel and by how they ended. */
@ApplicationScoped
public class DispatchCounters implements DispatchListener {
  private final MetricRegistry metrics;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected DispatchCounters() {
    this(null);
  }

  @Inject
  DispatchCounters(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void tried(String kind, SendResult result) {
    metrics
        .counter("sio_dispatches", new Tag("channel_kind", kind), new Tag("outcome", name(result)))
        .inc();
  }

  private static String name(SendResult result) {
    if (result instanceof SendResult.Sent sent) {
      return sent.alreadyThere() ? "already-there" : "sent";
    }
    return result instanceof SendResult.Later ? "later" : "refused";
  }
}
