package no.sioadapter.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;

/** Says so. */
@Provider
public class BodyTooLargeFailure implements ExceptionMapper<BodyTooLarge> {
  private static final int TOO_LARGE = 413;

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  @Override
  public Response toResponse(BodyTooLarge failure) {
    return ProblemResponse.of(
        Problem.of(TOO_LARGE, "problem.report-too-large", RequestLanguage.of(request)));
  }
}
