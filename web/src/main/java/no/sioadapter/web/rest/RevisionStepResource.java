package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionId;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.routes.quarter.QuarterDesk;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A revision's way from draft to use; the reason comes as JSON: {@code {"reason": "…"}}. */
@Path("/mappings/{municipality}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mappings", description = "Municipalities' mapping tables and their revisions")
public class RevisionStepResource {
  private static final int CONFLICT = 409;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MappingRequest on;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Revisions revisions;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  /** Puts a draft forward. */
  @POST
  @Path("revisions/{number}/submit")
  @Requires(Role.MAPPING_EDITOR)
  @Operation(operationId = "submitRevision", summary = "Put a draft forward for approval")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role mapping-editor")
  @APIResponse(responseCode = "409", description = "Not a draft, or another was approved since")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response submit(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch)
      throws IOException {
    RevisionId id = on.id(municipality, number);
    return on.response(
        on.taken(
            Action.SUBMIT_MAPPING,
            MappingRequest.subject(id),
            revisions.submit(id, on.version(ifMatch), on.who())),
        Response.ok());
  }

  /** Takes a submitted revision into use. */
  @POST
  @Path("revisions/{number}/approve")
  @Requires(Role.APPROVER)
  @Operation(
      operationId = "approveRevision",
      summary = "Take a submitted revision into use",
      description =
          "Whoever wrote in it can't. With rerun=true every reported, not yet accepted quarter that"
              + " it touches is run again, each a new attempt linked to the one before.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The revision, and the runs that were started",
      content = @Content(schema = @Schema(implementation = RerunView.class)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role approver, and another's work")
  @APIResponse(responseCode = "409", description = "Not submitted, or another was approved since")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "422", description = "The table no longer passes the rules")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response approve(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      @Parameter(description = "Whether to run the affected quarters again")
          @QueryParam("rerun")
          @DefaultValue("false")
          boolean rerun,
      String body)
      throws IOException {
    RevisionId id = on.id(municipality, number);
    int version = on.version(ifMatch);
    Revision revision =
        on.taken(
            Action.APPROVE_MAPPING,
            MappingRequest.subject(id),
            revisions.approve(id, version, on.who(), on.reason(body)));
    return rerun
        ? rerun(revision)
        : answer(revision, new RerunView(RevisionView.of(revision, on.words()), List.of(), 0));
  }

  /** Turns a revision down. */
  @POST
  @Path("revisions/{number}/reject")
  @Requires(Role.APPROVER)
  @Operation(operationId = "rejectRevision", summary = "Turn a revision down, or put a draft aside")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "400", description = "No reason, or one that can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role approver")
  @APIResponse(responseCode = "409", description = "Neither a draft nor submitted")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response reject(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      String body)
      throws IOException {
    RevisionId id = on.id(municipality, number);
    return on.response(
        on.taken(
            Action.REJECT_MAPPING,
            MappingRequest.subject(id),
            revisions.reject(id, on.version(ifMatch), on.who(), on.reason(body))),
        Response.ok());
  }

  /** Takes an earlier revision's table up again. */
  @POST
  @Path("revisions/{number}/undo")
  @Requires(Role.MAPPING_EDITOR)
  @Operation(
      operationId = "undoToRevision",
      summary = "Begin a draft with this earlier revision's table",
      description = "It is submitted and approved as any other.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "400", description = "No reason, or one that can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role mapping-editor")
  @APIResponse(responseCode = "409", description = "Another was approved since; names by whom")
  public Response undo(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision to go back to", required = true) @PathParam("number")
          int number,
      @Parameter(description = "The revision in use, as the caller saw it") @QueryParam("basedOn")
          @Nullable Integer basedOn,
      String body)
      throws IOException {
    RevisionId id = on.id(municipality, number);
    Revision revision =
        on.taken(
            Action.UNDO_MAPPING,
            MappingRequest.subject(id),
            revisions.undo(id, Optional.ofNullable(basedOn), on.who(), on.reason(body)));
    return on.created(revision);
  }

  /** Runs the affected quarters again. */
  @POST
  @Path("revisions/{number}/rerun")
  @Requires(Role.OPERATOR)
  @Operation(
      operationId = "rerunAffected",
      summary = "Run again every reported quarter that the revision in use touches",
      description = "Not those that are accepted, and not those that wait for a run already.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The runs that were started",
      content = @Content(schema = @Schema(implementation = RerunView.class)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role operator")
  @APIResponse(responseCode = "409", description = "The revision isn't the one in use")
  public Response rerun(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision in use", required = true) @PathParam("number")
          int number)
      throws IOException {
    RevisionId id = on.id(municipality, number);
    Revision active = on.active(id.municipality());
    if (!active.id().equals(id)) {
      audit.refused(Action.RERUN_AFFECTED, MappingRequest.subject(id), "not in use");
      throw on.failure(CONFLICT, "problem.not-in-use");
    }
    return rerun(active);
  }

  private Response rerun(Revision revision) throws IOException {
    List<QuarterDesk.Answer> answers = on.routes().rerun(revision.id().municipality());
    List<RunView> runs =
        answers.stream()
            .filter(QuarterDesk.Answer.Started.class::isInstance)
            .map(QuarterDesk.Answer.Started.class::cast)
            .map(started -> RunView.of(started.run()))
            .toList();
    audit.done(
        Action.RERUN_AFFECTED,
        MappingRequest.subject(revision.id()),
        "runs " + runs.stream().map(RunView::id).toList());
    return answer(
        revision,
        new RerunView(RevisionView.of(revision, on.words()), runs, answers.size() - runs.size()));
  }

  private static Response answer(Revision revision, RerunView view) {
    return Response.ok(view).tag(new EntityTag(Integer.toString(revision.version()))).build();
  }
}
