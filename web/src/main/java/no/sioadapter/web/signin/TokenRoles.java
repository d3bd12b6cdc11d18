package no.sioadapter.web.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.web.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a token gives. The claim is a list, or words with blanks between; values that
 * nobody has mapped give nothing.
 */
record TokenRoles(String claim, Map<String, Set<Role>> roles) {
  Set<String> of(JWTClaimsSet claims) {
    return values(find(claims.getClaims()))
        .flatMap(value -> roles.getOrDefault(value, Set.of()).stream())
        .map(Role::id)
        .collect(Collectors.toSet());
  }

  /** A claim whose own name has full stops, as addresses have, goes before one inside objects. */
  private @Nullable Object find(Map<String, Object> claims) {
    if (claims.containsKey(claim)) {
      return claims.get(claim);
    }
    @Nullable Object inside = claims;
    for (String step : claim.split("\\.", -1)) {
      inside = inside instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return inside;
  }

  private static Stream<String> values(@Nullable Object claim) {
    if (claim instanceof Collection<?> list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast);
    }
    return claim instanceof String words ? Arrays.stream(words.split(" ", -1)) : Stream.empty();
  }
}
