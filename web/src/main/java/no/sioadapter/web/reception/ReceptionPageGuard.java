package no.sioadapter.web.reception;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.sioadapter.web.request.Problem;
import no.sioadapter.web.request.RequestLanguage;

/** The receiver's page is there only where the server receives. */
@WebFilter(filterName = "reception", urlPatterns = "/reception.xhtml")
public class ReceptionPageGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private transient ReceptionRole role;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (role.side().isPresent()) {
      chain.doFilter(request, response);
    } else {
      Problem.of(
              HttpServletResponse.SC_NOT_FOUND, "problem.no-reception", RequestLanguage.of(request))
          .send(response);
    }
  }
}
