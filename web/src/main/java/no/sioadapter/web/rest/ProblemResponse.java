package no.sioadapter.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;

/** Problems as answers of the API. */
final class ProblemResponse {
  private ProblemResponse() {}

  /** A problem of the bundle, to be thrown. */
  static WebApplicationException failure(int status, String name, HttpServletRequest request) {
    return failure(Problem.of(status, name, RequestLanguage.of(request)));
  }

  static WebApplicationException failure(Problem problem) {
    return new WebApplicationException(of(problem));
  }

  static Response of(Problem problem) {
    return Response.status(problem.status()).type(Problem.TYPE).entity(problem.json()).build();
  }
}
