package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import no.sioadapter.reminder.ReminderText;
import no.sioadapter.routes.reminder.ReminderDesk;
import no.sioadapter.routes.server.RouteServer;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.request.RequestLanguage;
import no.sioadapter.web.server.RunningServer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody should see to. */
@Path("/reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders", description = "Deadlines that are near, and reports met by silence")
public class ReminderResource {
  private static final int UNAVAILABLE = 503;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private RunningServer server;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Clock clock;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** Everything that holds now. */
  @GET
  @Requires(Role.VIEWER)
  @Operation(
      operationId = "reminders",
      summary = "What somebody should see to: deadlines, silence, what stopped, what was rejected")
  @APIResponse(responseCode = "200", description = "What holds now")
  @APIResponse(responseCode = "503", description = "The server isn't ready")
  public RemindersView reminders() {
    ReminderDesk desk =
        server
            .routes()
            .map(RouteServer::reminders)
            .orElseThrow(() -> ProblemResponse.failure(UNAVAILABLE, "problem.starting", request));
    ReminderText words = ReminderText.in(RequestLanguage.of(request), clock.getZone());
    return new RemindersView(
        desk.lookedAt().map(Object::toString).orElse(null),
        desk.mails(),
        desk.open().stream().map(each -> ReminderView.of(each, words)).toList(),
        desk.problems().entrySet().stream()
            .map(
                each ->
                    new RemindersView.Problem(
                        each.getKey().value(),
                        each.getValue().stream().map(ReasonView::of).toList()))
            .toList());
  }
}
