package no.sioadapter.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether every route is running. */
@Readiness
@ApplicationScoped
public class RoutesReady implements HealthCheck {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("routes")
        .status(server.routes().filter(RouteServer::isRunning).isPresent())
        .build();
  }
}
