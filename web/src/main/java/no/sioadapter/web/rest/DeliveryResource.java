package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deliveries. */
@Path("/deliveries")
@RequestScoped
@Tag(name = "deliveries", description = "What the systems have delivered")
public class DeliveryResource {
  private static final int NEWEST = 200;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private DeliveryLedger deliveries;

  /** The newest deliveries. */
  @GET
  @Requires(Role.VIEWER)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "deliveries", summary = "The newest 200 deliveries, the newest first")
  public List<DeliveryView> newest() {
    return deliveries.newest(NEWEST).stream().map(DeliveryView::of).toList();
  }
}
