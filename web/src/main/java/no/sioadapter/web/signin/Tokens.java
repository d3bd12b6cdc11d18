package no.sioadapter.web.signin;

import java.util.List;
import java.util.Optional;

/**
 * Whether there is an issuer whose tokens are good.
 *
 * @param check how they are checked; empty where there is none
 */
public record Tokens(Optional<TokenCheck> check) {
  private static final String BASIC = "Basic realm=\"SIO-adapter\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"SIO-adapter\"";

  /** How one may sign in, as {@code WWW-Authenticate} says it. */
  public List<String> challenges() {
    return check.isPresent() ? List.of(BASIC, BEARER) : List.of(BASIC);
  }
}
