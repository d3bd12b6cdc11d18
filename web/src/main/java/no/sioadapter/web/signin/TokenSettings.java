package no.sioadapter.web.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.setting.Setting;

/**
 * Whose tokens are good, and what they say.
 *
 * @param issuer as tokens name it
 * @param keys where its keys lie; else it says so itself, at {@code
 *     /.well-known/openid-configuration}
 * @param audience what a token must be meant for
 * @param skew how far the issuer's clock may be from ours, at most five minutes
 * @param nameClaim the claim that tells callers apart, for good
 * @param rolesClaim the claim with roles; full stops lead into objects
 * @param roles what each of its values gives
 */
record TokenSettings(
    URI issuer,
    Optional<URI> keys,
    String audience,
    Duration skew,
    String nameClaim,
    String rolesClaim,
    Map<String, Set<Role>> roles) {
  private static final Duration MOST_SKEW = Duration.ofMinutes(5);
  private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");

  /**
   * Copies.
   *
   * @throws IllegalArgumentException with the setting's name, where it can't be so
   */
  TokenSettings {
    roles = Map.copyOf(roles);
    need(isSafe(issuer), Setting.OIDC_ISSUER);
    need(keys.stream().allMatch(TokenSettings::isSafe), Setting.OIDC_KEYS);
    need(!audience.isBlank(), Setting.OIDC_AUDIENCE);
    need(!skew.isNegative() && skew.compareTo(MOST_SKEW) <= 0, Setting.OIDC_SKEW);
  }

  URI discovery() {
    String base = issuer.toString();
    String slash = base.endsWith("/") ? "" : "/";
    return URI.create(base + slash + ".well-known/openid-configuration");
  }

  /** Keys that somebody on the way could change are no keys. */
  static boolean isSafe(URI address) {
    return address.getHost() != null
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme()) && HERE.contains(address.getHost())));
  }

  private static void need(boolean fulfilled, Setting setting) {
    if (!fulfilled) {
      throw setting.unusable();
    }
  }
}
