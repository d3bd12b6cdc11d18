package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.RunId;
import no.sioadapter.routes.quarter.RebuildAnswer;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An earlier report, made again as it was known then. */
@Path("/runs/{id}/rebuild")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs", description = "Runs of a municipality's quarter, and their reports")
public class RebuildResource {
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int UNAVAILABLE = 503;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** Makes the run's report again and compares; nothing is changed or kept. */
  @POST
  @Requires(Role.OPERATOR)
  @Operation(
      operationId = "rebuildRun",
      summary = "Make a report again from what it was made from, and compare",
      description =
          "The deliveries, the mapping revision, the rule pack and all settings of then are taken"
              + " from the archive. Nothing is changed or kept; it costs as much as a run.")
  @APIResponse(responseCode = "200", description = "How it compares with what was published")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role operator")
  @APIResponse(responseCode = "404", description = "No such run")
  @APIResponse(responseCode = "409", description = "It can't be made again; the detail says why")
  public RebuildView rebuild(
      @Parameter(description = "The run's number", required = true) @PathParam("id") long id)
      throws IOException {
    RebuildAnswer answer = routes().rebuild(new RunId(id));
    if (answer instanceof RebuildAnswer.SameBytes same) {
      return RebuildView.of(same);
    }
    if (answer instanceof RebuildAnswer.SameFigures same) {
      return RebuildView.of(same);
    }
    if (answer instanceof RebuildAnswer.Differs differs) {
      return RebuildView.of(differs);
    }
    throw failure(answer);
  }

  private WebApplicationException failure(RebuildAnswer answer) {
    if (answer instanceof RebuildAnswer.Rejected rejected) {
      return failure("problem.rejected", rejected.reasons().stream().map(Reason::text).toList());
    }
    if (answer instanceof RebuildAnswer.Lost lost) {
      return failure("problem.lost", lost.files());
    }
    if (answer instanceof RebuildAnswer.Purged purged) {
      return failure(purged);
    }
    if (answer instanceof RebuildAnswer.NothingKept) {
      return ProblemResponse.failure(CONFLICT, "problem.unkept", request);
    }
    return answer instanceof RebuildAnswer.NoReport
        ? ProblemResponse.failure(CONFLICT, "problem.report", request)
        : ProblemResponse.failure(MISSING, "problem.run", request);
  }

  private WebApplicationException failure(String name, List<String> lines) {
    return ProblemResponse.failure(
        Problem.of(CONFLICT, name, RequestLanguage.of(request))
            .withDetail(String.join("\n", lines)));
  }

  private WebApplicationException failure(RebuildAnswer.Purged purged) {
    Problem why = Problem.of(CONFLICT, "problem.purged", RequestLanguage.of(request));
    return ProblemResponse.failure(
        why.withDetail(
            why.detail() + "\n" + purged.at() + "\n" + String.join("\n", purged.files())));
  }

  private RouteServer routes() {
    return server
        .routes()
        .orElseThrow(() -> ProblemResponse.failure(UNAVAILABLE, "problem.starting", request));
  }
}
