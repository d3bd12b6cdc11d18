package no.sioadapter.web.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks.
 *
 * @param name a user's name; {@code oidc:} and what the issuer calls them; {@code anonymous}, or
 *     {@code server}. No two of these can be the same text, so the name is enough to tell authors
 *     and approvers apart.
 * @param signedIn whether they have shown who they are
 * @param passwordDue whether they must choose a password before they may do anything else
 * @param roles what they may; whoever has any role but {@link Role#REPORTER} has {@link
 *     Role#VIEWER} too
 */
public record Caller(String name, boolean signedIn, boolean passwordDue, Set<Role> roles) {
  /** In the order of the roles; with the right to look beside any other. */
  public Caller {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(roles);
    // whoever only hands in reports is of another municipality, and sees nobody else's
    if (all.stream().anyMatch(role -> role != Role.REPORTER)) {
      all.add(Role.VIEWER);
    }
    roles = all.stream().collect(Collectors.toUnmodifiableSet());
  }

  /** Somebody who hasn't said who they are. */
  public static Caller anonymous(Collection<Role> roles) {
    return new Caller("anonymous", false, false, Set.copyOf(roles));
  }

  /** The server itself, in the audit log only. */
  public static Caller server() {
    return new Caller("server", true, false, Set.of());
  }

  /** Whether they may. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /**
   * Goes on only for those who may.
   *
   * @throws NotAllowed where they may not, which the API answers with 401 or 403
   */
  public void require(Role role) {
    if (!has(role)) {
      throw new NotAllowed(this, role);
    }
  }
}
