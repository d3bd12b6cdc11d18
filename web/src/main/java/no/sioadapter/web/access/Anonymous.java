package no.sioadapter.web.access;

import java.util.Optional;
import java.util.Set;

/**
 * What those may who haven't signed in.
 *
 * @param roles to look, or nothing
 */
public record Anonymous(Set<Role> roles) {
  /** Reads the setting: {@code viewer} or {@code none}; empty for other text. */
  public static Optional<Anonymous> parse(String setting) {
    return switch (setting) {
      case "viewer" -> Optional.of(new Anonymous(Set.of(Role.VIEWER)));
      case "none" -> Optional.of(new Anonymous(Set.of()));
      default -> Optional.empty();
    };
  }
}
