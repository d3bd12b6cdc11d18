package no.sioadapter.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who asks just now, as the container knows it. */
@ApplicationScoped
public class CurrentCaller {
  /** Beside the roles: the caller must choose a password first, and has no role until then. */
  public static final String PASSWORD_DUE = "password-due";

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private SecurityContext security;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Anonymous anonymous;

  /** Who asks; anonymous outside a request. */
  public Caller get() {
    @Nullable Principal principal = security.getCallerPrincipal();
    if (principal == null) {
      return Caller.anonymous(anonymous.roles());
    }
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> security.isCallerInRole(role.id()))
            .collect(Collectors.toSet());
    return new Caller(principal.getName(), true, security.isCallerInRole(PASSWORD_DUE), roles);
  }
}
