package no.sioadapter.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.stream.Stream;
import no.sioadapter.ledger.LedgerUnavailable;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every failure of the API as a problem; what nobody foresaw goes to the log, by its class only.
 */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
  private static final int TOO_LARGE = 413;
  private static final int RETRY_SECONDS = 10;
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Context
  @SuppressWarnings("NullAway.Init") // the container's
  private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    if (isTooLarge(failure)) {
      return ProblemResponse.of(
          Problem.of(TOO_LARGE, "problem.report-too-large", RequestLanguage.of(request)));
    }
    if (failure instanceof WebApplicationException foreseen) {
      return foreseen(foreseen.getResponse());
    }
    if (failure instanceof LedgerUnavailable) {
      return Response.fromResponse(ofStatus(Response.Status.SERVICE_UNAVAILABLE))
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
    LOG.error("request failed: {}", failure.getClass().getName());
    return ofStatus(Response.Status.INTERNAL_SERVER_ERROR);
  }

  /** Whoever was reading the body may have wrapped it. */
  private static boolean isTooLarge(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(BodyTooLarge.class::isInstance);
  }

  private Response ofStatus(Response.Status status) {
    return ProblemResponse.of(
        Problem.ofStatus(status.getStatusCode(), RequestLanguage.of(request)));
  }

  private Response foreseen(Response response) {
    return response.hasEntity()
        ? response
        : ProblemResponse.of(Problem.ofStatus(response.getStatus(), RequestLanguage.of(request)));
  }
}
