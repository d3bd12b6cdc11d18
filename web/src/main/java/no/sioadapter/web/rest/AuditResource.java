package no.sioadapter.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.sioadapter.text.Messages;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.AuditLine;
import no.sioadapter.web.audit.AuditLog;
import no.sioadapter.web.request.RequestLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log. */
@Path("/audit")
@RequestScoped
@Tag(name = "audit", description = "Who changed what, when")
public class AuditResource {
  private static final int MOST = 500;
  private static final int BAD_REQUEST = 400;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private AuditLog log;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  /** A page of it. */
  @GET
  @Requires(Role.ADMINISTRATOR)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "audit",
      summary = "The audit log, the newest first",
      description = "Where there is more, a Link header with rel=next leads on.")
  @SecurityRequirement(name = Api.LOCAL)
  @SecurityRequirement(name = Api.TOKEN)
  @APIResponse(
      responseCode = "200",
      description = "Lines",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AuditView.class)))
  @APIResponse(responseCode = "401", description = "Sign in first")
  @APIResponse(responseCode = "403", description = "Needs the role administrator")
  public Response page(
      @Parameter(description = "Only lines with a smaller number")
          @QueryParam("before")
          @DefaultValue("9223372036854775807")
          long before,
      @Parameter(description = "How many at most, 1 to 500")
          @QueryParam("limit")
          @DefaultValue("100")
          int limit) {
    if (limit < 1 || limit > MOST) {
      throw ProblemResponse.failure(BAD_REQUEST, "problem.request", request);
    }
    Messages words = words();
    List<AuditLine> lines = log.before(before, limit + 1);
    List<AuditLine> shown = lines.subList(0, Math.min(limit, lines.size()));
    Response.ResponseBuilder builder =
        Response.ok(
            shown.stream()
                .map(line -> AuditView.of(line, words.format(name(line))))
                .toArray(AuditView[]::new));
    if (lines.size() > shown.size()) {
      long last = shown.get(shown.size() - 1).number();
      builder.header("Link", "</api/audit?before=" + last + "&limit=" + limit + ">; rel=\"next\"");
    }
    return builder.build();
  }

  private Messages words() {
    return Messages.of(
        "no/sioadapter/web/words",
        RequestLanguage.of(request),
        AuditResource.class.getClassLoader());
  }

  private static String name(AuditLine line) {
    return "Action." + line.entry().action().name();
  }
}
