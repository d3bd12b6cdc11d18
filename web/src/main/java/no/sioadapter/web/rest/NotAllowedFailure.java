package no.sioadapter.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import no.sioadapter.web.access.NotAllowed;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;
import no.sioadapter.web.request.Denial;
import no.sioadapter.web.signin.Tokens;

/**
 * Somebody may not: 401 where they haven't said who they are, else 403. The second is written down;
 * the first anybody could do as often as they like, and fill the disk.
 */
@Provider
public class NotAllowedFailure implements ExceptionMapper<NotAllowed> {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Tokens tokens;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  @Override
  public Response toResponse(NotAllowed failure) {
    Response response = ProblemResponse.of(Denial.problem(failure, request));
    if (!failure.caller().signedIn()) {
      Response.ResponseBuilder builder = Response.fromResponse(response);
      tokens.challenges().forEach(each -> builder.header("WWW-Authenticate", each));
      return builder.build();
    }
    audit.refused(
        Action.OVERSTEP,
        request.getMethod() + " " + request.getRequestURI(),
        "needs " + failure.role().id());
    return response;
  }
}
