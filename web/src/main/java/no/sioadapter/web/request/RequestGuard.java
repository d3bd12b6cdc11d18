package no.sioadapter.web.request;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import no.sioadapter.web.setting.Setting;
import no.sioadapter.web.setting.Settings;

/**
 * Lets in only requests that were meant for this server. Bound to this machine, it could still be
 * reached by a page of another site in a browser here: by a name that was made to point here (the
 * host is checked), or by a form that posts here (the origin is checked).
 */
@WebFilter(urlPatterns = "/*")
public class RequestGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final transient List<String> hosts;

  /** Lets in requests to the host names that are set. */
  @Inject
  public RequestGuard(Settings settings) {
    this.hosts = settings.list(Setting.WEB_HOSTS);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ResponseHeaders.set(response);
    if (isForUs(request) && (READING.contains(request.getMethod()) || isOurOwn(request))) {
      chain.doFilter(request, response);
    } else {
      Problem.of(HttpServletResponse.SC_FORBIDDEN, "problem.forbidden", RequestLanguage.of(request))
          .send(response);
    }
  }

  private boolean isForUs(HttpServletRequest request) {
    return hosts.contains(request.getServerName());
  }

  /** A request without an origin comes from a program, not from a browser's page. */
  private boolean isOurOwn(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null || hosts.contains(host(origin));
  }

  private static String host(String origin) {
    try {
      String host = URI.create(origin).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
