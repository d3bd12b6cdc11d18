package no.sioadapter.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.sioadapter.text.Language;
import no.sioadapter.web.access.NotAllowed;

/** Why somebody may not, and what they can do about it. */
public final class Denial {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private Denial() {}

  /** In the caller's language. */
  public static Problem problem(NotAllowed failure, HttpServletRequest request) {
    Language language = RequestLanguage.of(request);
    if (!failure.caller().signedIn()) {
      return Problem.of(UNAUTHORIZED, "problem.signin", language);
    }
    return failure.caller().passwordDue()
        ? Problem.of(FORBIDDEN, "problem.password-due", language)
        : Problem.of(FORBIDDEN, "problem.role", Map.of("role", failure.role()), language);
  }
}
