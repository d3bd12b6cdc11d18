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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.intake.OtherQuarter;
import no.sioadapter.routes.quarter.QuarterDesk;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the administrator may ask of a quarter. */
@Path("/quarters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters", description = "The administrator's word on a municipality's quarter")
public class QuarterResource {
  private static final String QUARTER = "{municipality}/{quarter}";
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int UNAVAILABLE = 503;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** Runs the quarter now. */
  @POST
  @Requires(Role.OPERATOR)
  @Path(QUARTER + "/run")
  @Operation(
      operationId = "runQuarter",
      summary = "Run the quarter now, also where a system has delivered nothing",
      description = "The report says what is missing. A rerun is a new version; nothing is lost.")
  @APIResponse(responseCode = "202", description = "Started; Location says where it can be seen")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role operator")
  @APIResponse(responseCode = "404", description = "No such municipality here")
  @APIResponse(responseCode = "409", description = "Nothing delivered, or unusable configuration")
  public Response run(
      @Parameter(
              description = "The municipality's number, four digits",
              required = true,
              example = "1243")
          @PathParam("municipality")
          String municipality,
      @Parameter(description = "The quarter", required = true, example = "2019Q1")
          @PathParam("quarter")
          String quarter)
      throws IOException {
    String subject = municipality + "/" + quarter;
    QuarterDesk.Answer answer = routes().run(quarter(municipality, quarter));
    if (answer instanceof QuarterDesk.Answer.Started started) {
      RunView view = RunView.of(started.run());
      audit.done(Action.RUN_QUARTER, subject, "run " + view.id());
      return Response.accepted(view).location(URI.create("/api/runs/" + view.id())).build();
    }
    audit.refused(Action.RUN_QUARTER, subject, answer.getClass().getSimpleName());
    if (answer instanceof QuarterDesk.Answer.Unusable unusable) {
      throw unusable(unusable.reasons());
    }
    throw answer instanceof QuarterDesk.Answer.NothingDelivered
        ? ProblemResponse.failure(CONFLICT, "problem.nothing", request)
        : ProblemResponse.failure(MISSING, "problem.municipality", request);
  }

  /** Takes a delivery that came for another quarter for this one too. */
  @POST
  @Requires(Role.OPERATOR)
  @Path(QUARTER + "/deliveries/{id}")
  @Operation(
      operationId = "takeForQuarter",
      summary = "Take a delivery that came for another quarter for this one too",
      description = "The same content for another quarter is another delivery.")
  @APIResponse(responseCode = "200", description = "The new delivery, and what became of it")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role operator")
  @APIResponse(responseCode = "404", description = "No such delivery")
  @APIResponse(responseCode = "409", description = "Unusable configuration")
  public DeliveryView take(
      @Parameter(
              description = "The municipality's number, four digits",
              required = true,
              example = "1243")
          @PathParam("municipality")
          String municipality,
      @Parameter(description = "The quarter", required = true, example = "2019Q1")
          @PathParam("quarter")
          String quarter,
      @Parameter(description = "The delivery's number", required = true) @PathParam("id") long id)
      throws IOException {
    OtherQuarter.Answer answer =
        routes().take(new DeliveryId(id), quarter(municipality, quarter).quarter());
    String subject = municipality + "/" + quarter + "/" + id;
    if (answer instanceof OtherQuarter.Answer.Taken taken) {
      DeliveryView view = DeliveryView.of(taken.delivery());
      audit.done(Action.TAKE_DELIVERY, subject, "delivery " + view.id());
      return view;
    }
    audit.refused(Action.TAKE_DELIVERY, subject, answer.getClass().getSimpleName());
    if (answer instanceof OtherQuarter.Answer.Unusable unusable) {
      throw unusable(unusable.reasons());
    }
    throw ProblemResponse.failure(MISSING, "problem.delivery", request);
  }

  private MunicipalityQuarter quarter(String municipality, String quarter) {
    return new MunicipalityQuarter(
        MunicipalityNumber.parse(municipality).orElseThrow(this::missing),
        Quarter.parse(quarter).orElseThrow(this::missing));
  }

  private WebApplicationException missing() {
    return ProblemResponse.failure(MISSING, "problem.missing", request);
  }

  private RouteServer routes() {
    return server
        .routes()
        .orElseThrow(() -> ProblemResponse.failure(UNAVAILABLE, "problem.starting", request));
  }

  private RuntimeException unusable(List<Reason> reasons) {
    String detail = reasons.stream().map(reason -> reason.text()).collect(Collectors.joining("\n"));
    return ProblemResponse.failure(
        Problem.of(CONFLICT, "problem.unusable", RequestLanguage.of(request)).withDetail(detail));
  }
}
