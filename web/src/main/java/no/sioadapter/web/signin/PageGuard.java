package no.sioadapter.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.sioadapter.web.access.Caller;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.NotAllowed;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.request.Denial;

/**
 * Shows what isn't the API to those only who may look. The API's methods say themselves whom they
 * are for; health, metrics and the API's description are for whatever watches the server.
 */
@WebFilter(filterName = "pages", urlPatterns = "/*")
public class PageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OPEN = Set.of("/api", "/health", "/metrics", "/openapi");

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private transient CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private transient Tokens tokens;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Caller caller = callers.get();
    if (OPEN.contains(request.getServletPath()) || caller.has(Role.VIEWER)) {
      chain.doFilter(request, response);
      return;
    }
    if (!caller.signedIn()) {
      tokens.challenges().forEach(each -> response.addHeader("WWW-Authenticate", each));
    }
    Denial.problem(new NotAllowed(caller, Role.VIEWER), request).send(response);
  }
}
