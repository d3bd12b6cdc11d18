package no.sioadapter.web.user;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.web.access.Role;

/**
 * Somebody whom the server knows itself.
 *
 * @param passwordDue whether the password was somebody else's choice, and must be changed first
 * @param disabled whether they are shut out
 */
public record User(
    UserName name, Set<Role> roles, boolean passwordDue, boolean disabled, Instant createdAt) {
  /** A copy of the roles. */
  public User {
    roles = Set.copyOf(roles);
  }

  boolean isActiveAdministrator() {
    return !disabled && roles.contains(Role.ADMINISTRATOR);
  }

  User with(Set<Role> others, boolean shut) {
    return new User(name, others, passwordDue, shut, createdAt);
  }

  String described() {
    String all = roles.stream().map(Role::id).sorted().collect(Collectors.joining(","));
    return "roles=" + all + (disabled ? " disabled" : "");
  }
}
