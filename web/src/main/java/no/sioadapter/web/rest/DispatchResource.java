package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dispatches, as they are. */
@Path("/dispatches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dispatches", description = "Approved reports on their way to the receiver")
public class DispatchResource {
  private static final int NEWEST = 200;
  private static final int MISSING = 404;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private DispatchLedger ledger;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReceiptShelf shelf;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** The newest dispatches. */
  @GET
  @Requires(Role.VIEWER)
  @Operation(operationId = "dispatches", summary = "The newest 200 dispatches, the newest first")
  public List<DispatchView> newest() {
    return ledger.newest(NEWEST).stream().map(DispatchView::of).toList();
  }

  /** One dispatch. */
  @GET
  @Requires(Role.VIEWER)
  @Path("{report}/{channel}")
  @Operation(operationId = "dispatch", summary = "One dispatch with everything that happened to it")
  @APIResponse(responseCode = "200", description = "The dispatch")
  @APIResponse(responseCode = "404", description = "No such dispatch")
  public DispatchView one(
      @Parameter(description = "Such as sio-1243-2019Q1-v1", required = true) @PathParam("report")
          String report,
      @Parameter(description = "The channel's name", required = true) @PathParam("channel")
          String channel) {
    return id(report, channel)
        .flatMap(ledger::find)
        .map(DispatchView::of)
        .orElseThrow(() -> ProblemResponse.failure(MISSING, "problem.dispatch", request));
  }

  /** A quarter's dispatches. */
  @GET
  @Requires(Role.VIEWER)
  @Path("of/{municipality}/{quarter}")
  @Operation(
      operationId = "dispatchesOfQuarter",
      summary = "Every dispatch of a municipality's quarter, by version and channel")
  @APIResponse(responseCode = "200", description = "The dispatches")
  @APIResponse(responseCode = "404", description = "Not a municipality's number, or not a quarter")
  public QuarterDispatchesView ofQuarter(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter) {
    Optional<MunicipalityNumber> number = MunicipalityNumber.parse(municipality);
    Optional<Quarter> when = Quarter.parse(quarter);
    if (number.isEmpty() || when.isEmpty()) {
      throw ProblemResponse.failure(MISSING, "problem.dispatch", request);
    }
    return new QuarterDispatchesView(
        municipality,
        quarter,
        ledger.of(number.get(), when.get()).stream().map(DispatchView::of).toList());
  }

  /** What came back. */
  @GET
  @Requires(Role.VIEWER)
  @Path("receipts")
  @Operation(
      operationId = "receipts",
      summary = "The newest 200 receipts, applied or set aside, the newest first")
  public List<KeptReceiptView> receipts() {
    return shelf.newest(NEWEST).stream().map(KeptReceiptView::of).toList();
  }

  /** The ways out. */
  @GET
  @Requires(Role.VIEWER)
  @Path("channels")
  @Operation(
      operationId = "channels",
      summary = "The municipalities' channels, and what stands in their way")
  public List<ChannelView> channels() {
    return ChannelView.all(server);
  }

  static Optional<DispatchId> id(String report, String channel) {
    return ReportId.parse(report)
        .flatMap(known -> ChannelName.parse(channel).map(name -> new DispatchId(known, name)));
  }
}
