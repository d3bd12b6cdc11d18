package no.sioadapter.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.sioadapter.web.signin.SignInTried;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts sign-ins since the start, by way and outcome. */
@ApplicationScoped
public class SignInCounters {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MetricRegistry metrics;

  void tried(@Observes SignInTried event) {
    metrics
        .counter("sio_sign_ins", new Tag("way", event.way()), new Tag("outcome", event.outcome()))
        .inc();
  }
}
