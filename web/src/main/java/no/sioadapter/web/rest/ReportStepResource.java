package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import no.sioadapter.approval.Approvals;
import no.sioadapter.report.ReportId;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A report's way out; what is said with a step comes as JSON: {@code {"reason": "…"}}. */
@Path("/reports/{municipality}/{quarter}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "Quarters' reports, and their way to the receiver")
public class ReportStepResource {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Approvals approvals;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReportDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MappingRequest on;

  /** Puts a report forward. */
  @POST
  @Path("{version}/ready")
  @Requires(Role.OPERATOR)
  @Operation(
      operationId = "readyReport",
      summary = "Put a report forward for approval",
      description = "Only the newest version, only while the gate is open, never a preview.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "400", description = "What is said can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role operator")
  @APIResponse(responseCode = "404", description = "No such municipality, or no such version")
  @APIResponse(responseCode = "409", description = "No draft, a closed gate, or a newer version")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response ready(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter,
      @Parameter(description = "The version", required = true) @PathParam("version") int version,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      String body)
      throws IOException {
    ReportId id = desk.id(municipality, quarter, version);
    return desk.taken(
        Action.READY_REPORT,
        id,
        approvals.ready(id, on.version(ifMatch), desk.who(), on.reason(body)));
  }

  /** Lets a report go out. */
  @POST
  @Path("{version}/approve")
  @Requires(Role.APPROVER)
  @Operation(
      operationId = "approveReport",
      summary = "Approve a report: it goes into the outbox and to the channels",
      description =
          "Whoever put it forward can't, unless the municipality has waived the second person. Its files"
              + " are held against the ledger first.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "400", description = "What is said can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role approver, and another's work")
  @APIResponse(responseCode = "404", description = "No such municipality, or no such version")
  @APIResponse(
      responseCode = "409",
      description = "Not put forward, altered files, or a newer version")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response approve(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter,
      @Parameter(description = "The version", required = true) @PathParam("version") int version,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      String body)
      throws IOException {
    ReportId id = desk.id(municipality, quarter, version);
    return desk.taken(
        Action.APPROVE_REPORT,
        id,
        approvals.approve(id, on.version(ifMatch), desk.who(), on.reason(body)));
  }

  /** Puts a report back to a draft. */
  @POST
  @Path("{version}/turn-down")
  @Requires(Role.APPROVER)
  @Operation(
      operationId = "turnDownReport",
      summary = "Put a report that was put forward back to a draft")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "400", description = "No reason, or one that can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role approver")
  @APIResponse(responseCode = "404", description = "No such municipality, or no such version")
  @APIResponse(responseCode = "409", description = "Not put forward")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turnDown(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter,
      @Parameter(description = "The version", required = true) @PathParam("version") int version,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      String body)
      throws IOException {
    ReportId id = desk.id(municipality, quarter, version);
    return desk.taken(
        Action.TURN_DOWN_REPORT,
        id,
        approvals.turnDown(id, on.version(ifMatch), desk.who(), on.reason(body)));
  }

  /** Takes a report back. */
  @POST
  @Path("{version}/withdraw")
  @Requires(Role.APPROVER)
  @Operation(
      operationId = "withdrawReport",
      summary = "Take a report back, for good",
      description =
          "What wasn't sent yet is cancelled. What was sent stays with the receiver: only a correction"
              + " can follow.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(responseCode = "400", description = "No reason, or one that can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role approver")
  @APIResponse(responseCode = "404", description = "No such municipality, or no such version")
  @APIResponse(responseCode = "409", description = "Neither put forward nor approved")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response withdraw(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "Such as 2019Q1", required = true) @PathParam("quarter")
          String quarter,
      @Parameter(description = "The version", required = true) @PathParam("version") int version,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      String body)
      throws IOException {
    ReportId id = desk.id(municipality, quarter, version);
    return desk.taken(
        Action.WITHDRAW_REPORT,
        id,
        approvals.withdraw(id, on.version(ifMatch), desk.who(), on.reason(body)));
  }
}
