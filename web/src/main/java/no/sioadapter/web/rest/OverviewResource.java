package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import no.sioadapter.period.Quarter;
import no.sioadapter.reception.NationalOverview;
import no.sioadapter.reception.OverviewCsv;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.reception.ReceptionRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A quarter across municipalities, on a server that receives. */
@Path("/reception")
@RequestScoped
@Tag(name = "reception", description = "The receiving side, where the server has that role")
public class OverviewResource {
  private static final int BAD = 400;
  private static final int MISSING = 404;
  private static final String QUARTER = "The quarter, such as 2019Q1";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private ReceptionRole role;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** As JSON. */
  @GET
  @Requires(Role.VIEWER)
  @Path("overview")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "overview",
      summary = "Who delivered, what counts, and the sums of each code")
  @APIResponse(responseCode = "200", description = "The overview")
  @APIResponse(responseCode = "400", description = "No such quarter")
  @APIResponse(responseCode = "404", description = "This server doesn't receive")
  public OverviewView overview(
      @Parameter(description = QUARTER, required = true, example = "2019Q1") @QueryParam("quarter")
          @Nullable String quarter)
      throws IOException {
    return OverviewView.of(find(quarter));
  }

  /** As a table. */
  @GET
  @Requires(Role.VIEWER)
  @Path("overview.csv")
  @Produces("text/csv; charset=utf-8")
  @Operation(operationId = "overviewCsv", summary = "The same as CSV, a line for each code")
  @APIResponse(responseCode = "200", description = "The table")
  @APIResponse(responseCode = "400", description = "No such quarter")
  @APIResponse(responseCode = "404", description = "This server doesn't receive")
  public Response overviewCsv(
      @Parameter(description = QUARTER, required = true, example = "2019Q1") @QueryParam("quarter")
          @Nullable String quarter)
      throws IOException {
    NationalOverview overview = find(quarter);
    return Response.ok(OverviewCsv.of(overview))
        .header(
            "Content-Disposition",
            "attachment; filename=\"sio-oversikt-" + overview.quarter() + ".csv\"")
        .build();
  }

  private NationalOverview find(@Nullable String text) throws IOException {
    Quarter quarter =
        Optional.ofNullable(text)
            .flatMap(Quarter::parse)
            .orElseThrow(() -> ProblemResponse.failure(BAD, "problem.quarter", request));
    return role.side()
        .orElseThrow(() -> ProblemResponse.failure(MISSING, "problem.no-reception", request))
        .overview(quarter);
  }
}
