package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.exchange.TableFormat;
import no.sioadapter.mapping.revision.Proposal;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionId;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.routes.engine.SentTable;
import no.sioadapter.routes.engine.TableDesk;
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
import org.jspecify.annotations.Nullable;

/** The revisions of a municipality's mapping table: to look at, and to write as drafts. */
@Path("/mappings/{municipality}")
@RequestScoped
@Tag(name = "mappings", description = "Municipalities' mapping tables and their revisions")
public class RevisionResource {
  private static final int MOST = 200;
  private static final int REQUEST = 400;
  private static final int MISSING = 404;
  private static final String FIFTY = "50";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MappingRequest on;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Revisions revisions;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private TableDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Clock clock;

  /** Some revisions. */
  @GET
  @Path("revisions")
  @Requires(Role.VIEWER)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "revisions",
      summary = "Revisions of the table, the newest first",
      description = "At most 200 at a time; total says how many there are.")
  @APIResponse(
      responseCode = "200",
      description = "The revisions",
      content = @Content(schema = @Schema(implementation = RevisionPageView.class)))
  @APIResponse(responseCode = "404", description = "No such municipality here")
  public RevisionPageView list(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "How many of the newest to leave out")
          @QueryParam("skip")
          @DefaultValue("0")
          int skip,
      @Parameter(description = "How many to give, at most 200")
          @QueryParam("most")
          @DefaultValue(FIFTY)
          int most)
      throws IOException {
    MunicipalityNumber known = on.municipality(municipality);
    if (skip < 0 || most < 0) {
      throw on.failure(REQUEST, "problem.request");
    }
    return RevisionPageView.of(revisions.list(known, skip, Math.min(most, MOST)), on.words());
  }

  /** One revision. */
  @GET
  @Path("revisions/{number}")
  @Requires(Role.VIEWER)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "revision", summary = "One revision: state, and who did what, when, why")
  @APIResponse(
      responseCode = "200",
      description = "The revision; its ETag is the version that a change names in If-Match",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "404", description = "No such municipality or revision")
  public Response one(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number)
      throws IOException {
    return on.response(on.revision(municipality, number), Response.ok());
  }

  /** The revision in use. */
  @GET
  @Path("active")
  @Requires(Role.VIEWER)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "activeRevision", summary = "The revision in use, now or at a moment")
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "404", description = "None was in use")
  public Response active(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "A moment, such as 2026-03-01T12:00:00Z; now if left out")
          @QueryParam("at")
          @DefaultValue("")
          String at)
      throws IOException {
    MunicipalityNumber known = on.municipality(municipality);
    Optional<Revision> active = revisions.activeAt(known, moment(at));
    return on.response(
        active.orElseThrow(() -> on.failure(MISSING, "problem.no-revision")), Response.ok());
  }

  private Instant moment(String at) {
    try {
      return at.isBlank() ? clock.instant() : Instant.parse(at);
    } catch (DateTimeParseException e) {
      throw on.failure(REQUEST, "problem.request");
    }
  }

  /** A revision's table. */
  @GET
  @Path("revisions/{number}/table")
  @Requires(Role.VIEWER)
  @Produces({TableBody.CSV, TableBody.XLSX, TableBody.FHIR})
  @Operation(
      operationId = "revisionTable",
      summary = "A revision's table: CSV, workbook or ConceptMaps, by Accept",
      description = "CSV is the very bytes that are kept. A workbook has lists to choose from.")
  @APIResponse(responseCode = "200", description = "The table")
  @APIResponse(responseCode = "404", description = "No such municipality or revision")
  public Response table(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Context HttpHeaders headers)
      throws IOException {
    return table(on.revision(municipality, number), TableBody.wanted(headers));
  }

  /** The same for those who can't say what they accept. */
  @GET
  @Path("revisions/{number}/table.{ending}")
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "revisionTableFile",
      summary = "The same by the ending: csv, xlsx or json")
  @APIResponse(responseCode = "200", description = "The table")
  @APIResponse(responseCode = "404", description = "No such municipality, revision or ending")
  public Response file(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Parameter(description = "csv, xlsx or json", required = true) @PathParam("ending")
          String ending)
      throws IOException {
    TableFormat format =
        TableFormat.of("table." + ending).orElseThrow(() -> on.failure(MISSING, "problem.missing"));
    return table(on.revision(municipality, number), format);
  }

  private Response table(Revision revision, TableFormat format) throws IOException {
    byte[] bytes = on.answer(desk.export(revision, format, on.language()));
    String name =
        "mapping-%s-r%d.%s"
            .formatted(
                revision.id().municipality().value(),
                revision.id().number(),
                RevisionEventView.word(format.name()));
    return Response.ok(bytes, TableBody.mediaType(format))
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Vary", "Accept")
        .build();
  }

  /** What a table would change. */
  @POST
  @Path("preview")
  @Requires(Role.MAPPING_EDITOR)
  @Consumes({TableBody.CSV, TableBody.XLSX, TableBody.FHIR, MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewTable",
      summary = "What a table would change in the one in use; nothing is saved")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(responseCode = "200", description = "Rows added, removed and changed")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role mapping-editor")
  @APIResponse(responseCode = "422", description = "A broken table, with every problem by line")
  public String preview(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    MunicipalityNumber known = on.municipality(municipality);
    return TableDesk.json(on.table(known, TableBody.sent(headers), body).diff());
  }

  /** Begins a revision. */
  @POST
  @Path("revisions")
  @Requires(Role.MAPPING_EDITOR)
  @Consumes({TableBody.CSV, TableBody.XLSX, TableBody.FHIR, MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "draftRevision",
      summary = "Save a table as a draft",
      description = "The table comes as CSV, workbook or ConceptMaps, by Content-Type.")
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
  @APIResponse(responseCode = "422", description = "A broken table, with every problem by line")
  public Response draft(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision in use that it was made from") @QueryParam("basedOn")
          @Nullable Integer basedOn,
      @Parameter(description = "Why: UTF-8, percent-encoded where it isn't ASCII")
          @HeaderParam("Reason")
          @DefaultValue("")
          String reason,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    MunicipalityNumber known = on.municipality(municipality);
    String why = on.reasonInHeader(reason);
    SentTable.Sound table = on.table(known, TableBody.sent(headers), body);
    Revision revision =
        on.taken(
            Action.DRAFT_MAPPING,
            known + "/mapping",
            revisions.draft(
                known, new Proposal(table.content(), Optional.ofNullable(basedOn), why), on.who()));
    return on.created(revision);
  }

  /** Gives a draft another table. */
  @PUT
  @Path("revisions/{number}/table")
  @Requires(Role.MAPPING_EDITOR)
  @Consumes({TableBody.CSV, TableBody.XLSX, TableBody.FHIR, MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "editRevision", summary = "Give a draft another table")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role mapping-editor")
  @APIResponse(responseCode = "409", description = "Not a draft, or another was approved since")
  @APIResponse(responseCode = "412", description = "Somebody was first; names who, and when")
  @APIResponse(responseCode = "422", description = "A broken table, with every problem by line")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response edit(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Parameter(description = "The revision in use that it was made from") @QueryParam("basedOn")
          @Nullable Integer basedOn,
      @Parameter(description = "The ETag that was seen", required = true)
          @HeaderParam("If-Match")
          @DefaultValue("")
          String ifMatch,
      @Parameter(description = "Why: UTF-8, percent-encoded where it isn't ASCII")
          @HeaderParam("Reason")
          @DefaultValue("")
          String reason,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    RevisionId id = on.id(municipality, number);
    int version = on.version(ifMatch);
    String why = on.reasonInHeader(reason);
    SentTable.Sound table = on.table(id.municipality(), TableBody.sent(headers), body);
    return on.response(
        on.taken(
            Action.EDIT_MAPPING,
            MappingRequest.subject(id),
            revisions.edit(
                id,
                version,
                new Proposal(table.content(), Optional.ofNullable(basedOn), why),
                on.who())),
        Response.ok());
  }
}
