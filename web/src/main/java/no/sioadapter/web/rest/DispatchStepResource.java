package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import no.sioadapter.dispatch.DispatchAnswer;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchRefusal;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator does to a dispatch; the reason comes as JSON: {@code {"reason": "…"}}. */
@Path("/dispatches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dispatches", description = "Approved reports on their way to the receiver")
public class DispatchStepResource {
  private static final int REQUEST = 400;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;
  private static final int UNAVAILABLE = 503;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller caller;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** Takes the step. */
  @POST
  @Path("{report}/{channel}/{step}")
  @Requires(Role.OPERATOR)
  @Operation(
      operationId = "dispatchStep",
      summary = "Retry, hold, release or cancel a dispatch, or say that it was delivered by hand",
      description = "hold, cancel and delivered need a reason.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The dispatch",
      content = @Content(schema = @Schema(implementation = DispatchView.class)))
  @APIResponse(responseCode = "400", description = "No reason, or one that can't be kept")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role operator")
  @APIResponse(responseCode = "404", description = "No such dispatch or step")
  @APIResponse(responseCode = "409", description = "The step doesn't follow from where it is")
  public DispatchView take(
      @Parameter(description = "Such as sio-1243-2019Q1-v1", required = true) @PathParam("report")
          String report,
      @Parameter(description = "The channel's name", required = true) @PathParam("channel")
          String channel,
      @Parameter(description = "retry, hold, release, cancel or delivered", required = true)
          @PathParam("step")
          String step,
      String body) {
    String reason = SentJson.parse(body).flatMap(json -> json.text("reason")).orElse("");
    DispatchStep taken = step(step, reason.strip());
    DispatchId id =
        DispatchResource.id(report, channel)
            .orElseThrow(() -> failure(MISSING, "problem.dispatch"));
    RouteServer routes =
        server.routes().orElseThrow(() -> failure(UNAVAILABLE, "problem.unavailable"));
    DispatchAnswer answer = routes.dispatches().take(id, taken, caller.get().name());
    if (answer instanceof DispatchAnswer.Refused refused) {
      audit.refused(action(taken), id.toString(), refused.why().getClass().getSimpleName());
      throw ProblemResponse.failure(problem(refused.why()));
    }
    audit.done(action(taken), id.toString(), reason.strip());
    return DispatchView.of(((DispatchAnswer.Done) answer).dispatch());
  }

  private DispatchStep step(String name, String reason) {
    return switch (name) {
      case "retry" -> new DispatchStep.Retried();
      case "hold" -> new DispatchStep.Held(reason);
      case "release" -> new DispatchStep.Released();
      case "cancel" -> new DispatchStep.Cancelled(reason);
      case "delivered" -> new DispatchStep.DeliveredByHand(reason);
      default -> throw failure(MISSING, "problem.missing");
    };
  }

  private static Action action(DispatchStep step) {
    if (step instanceof DispatchStep.Retried) {
      return Action.RETRY_DISPATCH;
    } else if (step instanceof DispatchStep.Held) {
      return Action.HOLD_DISPATCH;
    } else if (step instanceof DispatchStep.Released) {
      return Action.RELEASE_DISPATCH;
    }
    return step instanceof DispatchStep.Cancelled
        ? Action.CANCEL_DISPATCH
        : Action.DELIVERED_BY_HAND;
  }

  private RuntimeException failure(int status, String name) {
    return ProblemResponse.failure(status, name, request);
  }

  private Problem problem(DispatchRefusal why) {
    var language = RequestLanguage.of(request);
    if (why instanceof DispatchRefusal.Unknown) {
      return Problem.of(MISSING, "problem.dispatch", language);
    }
    return why instanceof DispatchRefusal.WrongState
        ? Problem.of(CONFLICT, "problem.dispatch-state", language)
        : Problem.of(REQUEST, "problem.dispatch-reason", language);
  }
}
