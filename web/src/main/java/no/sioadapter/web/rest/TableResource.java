package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.mapping.diff.DiffCsv;
import no.sioadapter.mapping.diff.TableDiff;
import no.sioadapter.mapping.exchange.TableFormat;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.routes.engine.CoverageAnswer;
import no.sioadapter.routes.engine.QuarterQuestions;
import no.sioadapter.routes.engine.SuggestionAnswer;
import no.sioadapter.routes.engine.TableDesk;
import no.sioadapter.routes.engine.TurnedTable;
import no.sioadapter.routes.engine.WhatIfAnswer;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a municipality's mapping table does: differences, coverage, what another would change. */
@Path("/mappings/{municipality}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mappings", description = "Municipalities' mapping tables and their revisions")
public class TableResource {
  private static final int MOST_MOVES = 1000;
  private static final int MOST_SUGGESTIONS = 20;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;
  private static final int REQUEST = 400;
  private static final String THREE = "3";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private MappingRequest on;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private TableDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private QuarterQuestions questions;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  /** What differs between two revisions. */
  @GET
  @Path("diff")
  @Requires(Role.VIEWER)
  @Produces({MediaType.APPLICATION_JSON, TableBody.CSV})
  @Operation(
      operationId = "diffRevisions",
      summary = "What differs between two revisions, as JSON or CSV by Accept")
  @APIResponse(responseCode = "200", description = "Rows added, removed and changed")
  @APIResponse(responseCode = "404", description = "No such municipality or revision")
  public Response diff(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision to begin with; the one in use if left out")
          @QueryParam("from")
          @Nullable Integer from,
      @Parameter(description = "The revision to end with; the one in use if left out")
          @QueryParam("to")
          @Nullable Integer to,
      @Context HttpHeaders headers)
      throws IOException {
    TableDiff diff =
        desk.diff(Optional.of(revision(municipality, from)), revision(municipality, to));
    return wantsCsv(headers)
        ? csv(DiffCsv.bytes(diff))
        : Response.ok(TableDesk.json(diff), MediaType.APPLICATION_JSON).build();
  }

  private Revision revision(String municipality, @Nullable Integer number) throws IOException {
    return number == null
        ? on.active(on.municipality(municipality))
        : on.revision(municipality, number);
  }

  private static boolean wantsCsv(HttpHeaders headers) {
    MediaType first = headers.getAcceptableMediaTypes().get(0);
    return !first.isWildcardType() && TableBody.wanted(headers) == TableFormat.CSV;
  }

  private static Response csv(byte[] bytes) {
    return Response.ok(bytes, TableBody.mediaType(TableFormat.CSV)).build();
  }

  /** Where a quarter's local codes go. */
  @GET
  @Path("coverage")
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "coverage",
      summary = "Which local codes a quarter's decisions have, and where each goes",
      description =
          "By the deliveries that count and the table in use; what isn't mapped comes first, by"
              + " kroner at stake. Costs as much as a run: one at a time for a municipality.")
  @APIResponse(
      responseCode = "200",
      description = "The coverage",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = AnswerSchemas.COVERAGE)))
  @APIResponse(responseCode = "404", description = "No such municipality here")
  @APIResponse(responseCode = "409", description = "Nothing delivered, or something unusable")
  @APIResponse(responseCode = "429", description = "The last question isn't answered yet")
  public CoverageAnswer coverage(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The quarter", required = true, example = "2019Q1")
          @QueryParam("quarter")
          @DefaultValue("")
          String quarter)
      throws IOException {
    return on.answer(questions.coverage(on.quarter(municipality, quarter), on.language()));
  }

  /** What unmapped codes may be. */
  @GET
  @Path("suggestions")
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "suggestions",
      summary =
          "For each local code of a quarter that needs a mapping: national codes with reasons",
      description = "Nothing is mapped by it. Costs as much as a run.")
  @APIResponse(
      responseCode = "200",
      description = "The codes, the weightiest first",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = AnswerSchemas.SUGGESTIONS)))
  @APIResponse(responseCode = "404", description = "No such municipality here")
  @APIResponse(responseCode = "409", description = "Nothing delivered, or something unusable")
  @APIResponse(responseCode = "429", description = "The last question isn't answered yet")
  public List<SuggestionAnswer> suggestions(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The quarter", required = true, example = "2019Q1")
          @QueryParam("quarter")
          @DefaultValue("")
          String quarter,
      @Parameter(description = "How many for each, at most 20")
          @QueryParam("most")
          @DefaultValue(THREE)
          int most)
      throws IOException {
    MunicipalityQuarter asked = on.quarter(municipality, quarter);
    if (most < 0) {
      throw on.failure(REQUEST, "problem.request");
    }
    return on.answer(questions.suggestions(asked, Math.min(most, MOST_SUGGESTIONS), on.language()));
  }

  /** What a revision would change in a quarter. */
  @GET
  @Path("revisions/{number}/what-if")
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "whatIf",
      summary = "A quarter's figures by the table in use and by this revision",
      description =
          "Costs as much as a run. Decisions that move are named only where moves says how many,"
              + " which needs the role mapping-editor.")
  @APIResponse(
      responseCode = "200",
      description = "The figures before and after",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = AnswerSchemas.WHAT_IF)))
  @APIResponse(responseCode = "403", description = "Moves need the role mapping-editor")
  @APIResponse(responseCode = "404", description = "No such municipality or revision")
  @APIResponse(responseCode = "409", description = "Nothing delivered, or something unusable")
  @APIResponse(responseCode = "429", description = "The last question isn't answered yet")
  public WhatIfAnswer whatIf(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number,
      @Parameter(description = "The quarter", required = true, example = "2019Q1")
          @QueryParam("quarter")
          @DefaultValue("")
          String quarter,
      @Parameter(description = "How many of the decisions that move to name, at most 1000")
          @QueryParam("moves")
          @DefaultValue("0")
          int moves)
      throws IOException {
    if (moves > 0) {
      callers.get().require(Role.MAPPING_EDITOR);
    }
    MunicipalityQuarter asked = on.quarter(municipality, quarter);
    on.id(municipality, number);
    return on.answer(questions.whatIf(asked, number, Math.min(moves, MOST_MOVES), on.language()));
  }

  /** The reported quarters that a revision touches. */
  @GET
  @Path("revisions/{number}/affected")
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "affectedQuarters",
      summary = "The reported, not yet accepted quarters in which this revision decides otherwise")
  @APIResponse(responseCode = "200", description = "The quarters, in the order of time")
  @APIResponse(responseCode = "404", description = "No such municipality or revision")
  public List<String> affected(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The revision", required = true) @PathParam("number") int number)
      throws IOException {
    Revision revision = on.revision(municipality, number);
    return on.routes().touchedBy(revision.id().municipality(), number).stream()
        .map(each -> each.quarter().toString())
        .toList();
  }

  /** The table in a new year. */
  @POST
  @Path("roll-over")
  @Requires(Role.MAPPING_EDITOR)
  @Produces({MediaType.APPLICATION_JSON, TableBody.CSV})
  @Operation(
      operationId = "rollOver",
      summary = "The table in use carried to a new year's codes; nothing is saved",
      description = "As JSON with what is left to decide, or as the new table's CSV, by Accept.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The new table, and what is left to decide",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = AnswerSchemas.ROLL_OVER)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role mapping-editor")
  @APIResponse(responseCode = "404", description = "No such municipality, or no revision in use")
  @APIResponse(responseCode = "409", description = "No rules for the year, or the one before")
  public Response rollOver(
      @Parameter(description = "Four digits", required = true) @PathParam("municipality")
          String municipality,
      @Parameter(description = "The new year", required = true, example = "2020")
          @QueryParam("year")
          @DefaultValue("0")
          int year,
      @Context HttpHeaders headers)
      throws IOException {
    Revision active = on.active(on.municipality(municipality));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw on.failure(REQUEST, "problem.request");
    }
    TurnedTable turned = on.answer(desk.turn(active, year, on.language()));
    return wantsCsv(headers)
        ? csv(turned.csv().getBytes(StandardCharsets.UTF_8))
        : Response.ok(turned, MediaType.APPLICATION_JSON).build();
  }
}
