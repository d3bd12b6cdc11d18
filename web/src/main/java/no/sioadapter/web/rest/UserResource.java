package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.UserAnswer;
import no.sioadapter.web.user.UserDesk;
import no.sioadapter.web.user.UserName;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The server's own users. */
@Path("/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "Who may do what on this server")
public class UserResource {
  private static final int REQUEST = 400;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private UserDesk desk;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** Everybody. */
  @GET
  @Requires(Role.ADMINISTRATOR)
  @Operation(operationId = "users", summary = "The server's own users, by name")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  public List<UserView> all() {
    return desk.all().stream().map(user -> UserView.of(user, null)).toList();
  }

  /** Makes a user. */
  @POST
  @Requires(Role.ADMINISTRATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createUser",
      summary = "Make a user",
      description = "The answer says a one-time password, which the user must change first.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = UserView.class)))
  @APIResponse(responseCode = "400", description = "No such role, or an unfit name")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role administrator")
  @APIResponse(responseCode = "409", description = "The name is taken")
  public Response create(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = UserBody.class)))
          String body) {
    SentJson sent = sent(body);
    UserName name = sent.text("name").flatMap(UserName::parse).orElseThrow(failure("user-name"));
    UserView made = view(desk.create(name, roles(sent)));
    return Response.created(URI.create("/api/users/" + name)).entity(made).build();
  }

  /** Changes a user. */
  @PUT
  @Path("{name}")
  @Requires(Role.ADMINISTRATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeUser",
      summary = "Give a user other roles, or shut them out (disabled)",
      description = "All roles are replaced. Holds from the user's next request.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = UserView.class)))
  @APIResponse(responseCode = "400", description = "No such role")
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role administrator")
  @APIResponse(responseCode = "404", description = "No such user")
  @APIResponse(responseCode = "409", description = "No administrator would be left")
  public UserView change(
      @Parameter(description = "The user's name", required = true) @PathParam("name") String name,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = UserBody.class)))
          String body) {
    SentJson sent = sent(body);
    return view(desk.change(known(name), roles(sent), sent.flag("disabled").orElse(false)));
  }

  /** Gives a user a new one-time password. */
  @POST
  @Path("{name}/password")
  @Requires(Role.ADMINISTRATOR)
  @Operation(
      operationId = "resetPassword",
      summary = "Give a user a new one-time password",
      description = "The old password is good no more.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "The user, with the one-time password",
      content = @Content(schema = @Schema(implementation = UserView.class)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role administrator")
  @APIResponse(responseCode = "404", description = "No such user")
  public UserView reset(
      @Parameter(description = "The user's name", required = true) @PathParam("name") String name) {
    return view(desk.reset(known(name)));
  }

  private SentJson sent(String body) {
    return SentJson.parse(body)
        .orElseThrow(() -> ProblemResponse.failure(REQUEST, "problem.request", request));
  }

  private Set<Role> roles(SentJson sent) {
    return sent.roles("roles").orElseThrow(failure("roles"));
  }

  private UserName known(String name) {
    return UserName.parse(name)
        .orElseThrow(() -> ProblemResponse.failure(MISSING, "problem.user", request));
  }

  private Supplier<WebApplicationException> failure(String name) {
    return () -> ProblemResponse.failure(REQUEST, "problem." + name, request);
  }

  private UserView view(UserAnswer answer) {
    if (answer instanceof UserAnswer.Done done) {
      return UserView.of(done.user(), null);
    }
    if (answer instanceof UserAnswer.Told told) {
      return UserView.of(told.user(), told.oneTimePassword());
    }
    if (answer instanceof UserAnswer.NameTaken) {
      throw ProblemResponse.failure(CONFLICT, "problem.user-taken", request);
    }
    throw answer instanceof UserAnswer.LastAdministrator
        ? ProblemResponse.failure(CONFLICT, "problem.last-administrator", request)
        : ProblemResponse.failure(MISSING, "problem.user", request);
  }
}
