package no.sioadapter.web.signin;

import java.time.Duration;
import java.util.Set;

/** Whether somebody is who they say. */
sealed interface SignInAnswer {
  /**
   * They are.
   *
   * @param groups the roles' ids, or only {@code password-due}
   */
  record Accepted(String name, Set<String> groups) implements SignInAnswer {}

  /** They aren't, and are told no more than that. */
  record Refused() implements SignInAnswer {}

  /** Too many wrong tries: not looked at until later. */
  record Later(Duration pause) implements SignInAnswer {}

  /** Whoever could say doesn't answer. */
  record Unavailable() implements SignInAnswer {}
}
