package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.QuarterReports;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quarters' reports: how far each version has come. */
@Path("/reports/{municipality}/{quarter}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "Quarters' reports, and their way to the receiver")
public class ReportResource {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Approvals approvals;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReportDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MappingRequest on;

  /** Every version. */
  @GET
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "reports",
      summary = "The versions of a quarter's report, the newest first",
      description =
          "Each with its state, who did what to it, why the gate is closed, and what differs from"
              + " the approved version that it would correct, else from the one before it.")
  @APIResponse(
      responseCode = "200",
      description = "The versions; none where no run has finished",
      content = @Content(schema = @Schema(implementation = QuarterReportsView.class)))
  @APIResponse(responseCode = "400", description = "No quarter")
  @APIResponse(responseCode = "404", description = "No such municipality here")
  public QuarterReportsView all(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter)
      throws IOException {
    MunicipalityQuarter asked = on.quarter(municipality, quarter);
    QuarterReports reports = approvals.of(asked.municipality(), asked.quarter());
    List<ReportView> views = new ArrayList<>();
    for (ReportVersion report : reports.versions()) {
      views.add(desk.view(reports, report));
    }
    Collections.reverse(views);
    return new QuarterReportsView(
        asked.municipality().value(),
        asked.quarter().toString(),
        reports.approved().map(each -> each.id().version()).orElse(null),
        views);
  }

  /** One version. */
  @GET
  @Path("{version}")
  @Requires(Role.VIEWER)
  @Operation(operationId = "report", summary = "One version of a quarter's report")
  @APIResponse(
      responseCode = "200",
      description = "The report; its ETag is what a step names in If-Match",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "404", description = "No such municipality, or no such version")
  public Response one(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter,
      @Parameter(description = "The version", required = true) @PathParam("version") int version)
      throws IOException {
    return desk.response(desk.id(municipality, quarter, version));
  }
}
