package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.ForEverybody;
import no.sioadapter.web.access.NotAllowed;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.UserAnswer;
import no.sioadapter.web.user.UserDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller. */
@Path("/me")
@RequestScoped
@Tag(name = "users", description = "Who may do what on this server")
public class MeResource {
  private static final int REQUEST = 400;
  private static final int FORBIDDEN = 403;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private UserDesk desk;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** Who asks, and what they may. */
  @GET
  @ForEverybody
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "me", summary = "Who asks, and what they may")
  public MeView me() {
    return MeView.of(callers.get());
  }

  /** The caller chooses a password. */
  @PUT
  @Path("password")
  @ForEverybody
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePassword",
      summary = "Choose your own password",
      description =
          "At least 12 characters, without your name in it. Signed in with the old one, also a"
              + " one-time password, which is good for nothing else.")
  @SecurityRequirement(name = Api.LOCAL)
  @APIResponse(responseCode = "204", description = "From now on the new one is good")
  @APIResponse(responseCode = "400", description = "Too easily guessed, or the old one again")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "An issuer's user has no password here")
  public void password(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = PasswordBody.class)))
          String body) {
    if (!callers.get().signedIn()) {
      throw new NotAllowed(callers.get(), Role.VIEWER);
    }
    Optional<String> password = SentJson.parse(body).flatMap(sent -> sent.text("password"));
    UserAnswer answer =
        desk.changeOwn(
            password.orElseThrow(
                () -> ProblemResponse.failure(REQUEST, "problem.request", request)));
    if (answer instanceof UserAnswer.UnfitPassword) {
      throw ProblemResponse.failure(REQUEST, "problem.unfit-password", request);
    }
    if (answer instanceof UserAnswer.Unknown) {
      throw ProblemResponse.failure(FORBIDDEN, "problem.no-password", request);
    }
  }
}
