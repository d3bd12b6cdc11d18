package no.sioadapter.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a bearer token is good: signed with one of the issuer's public keys (never with none, and
 * never with a secret), for us, not run out and not too early.
 */
final class TokenCheck {
  private static final int LONGEST = 16_384;
  private static final Pattern NAME = Pattern.compile("[!-~]{1,95}");
  private static final Pattern PERSON = Pattern.compile(".*[0-9]{11}.*");
  private static final Duration KEYS_HOLD = Duration.ofMinutes(5);
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
  private static final Duration KEYS_HOLD_IN_NEED = Duration.ofHours(1);
  private static final Duration OTHERS_FETCH = Duration.ofSeconds(15);

  private final TokenSettings settings;
  private final TokenRoles roles;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  TokenCheck(TokenSettings settings, Clock clock) {
    this(settings, clock, new IssuerKeys(settings));
  }

  TokenCheck(TokenSettings settings, Clock clock, JWKSetSource<SecurityContext> keys) {
    this.settings = settings;
    this.roles = new TokenRoles(settings.rolesClaim(), settings.roles());
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            Set.copyOf(JWSAlgorithm.Family.SIGNATURE),
            JWKSourceBuilder.create(keys)
                .cache(KEYS_HOLD.toMillis(), OTHERS_FETCH.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerant(KEYS_HOLD_IN_NEED.toMillis())
                .build()));
    processor.setJWTClaimsSetVerifier(claims(settings, clock));
  }

  private static DefaultJWTClaimsVerifier<SecurityContext> claims(
      TokenSettings settings, Clock clock) {
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer().toString()).build(),
            Set.of("exp", settings.nameClaim())) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    claims.setMaxClockSkew(Math.toIntExact(settings.skew().toSeconds()));
    return claims;
  }

  SignInAnswer check(String token) {
    if (token.length() > LONGEST) {
      return new SignInAnswer.Refused();
    }
    try {
      if (!isOfIssuer(token)) {
        return new SignInAnswer.Refused(); // another's tokens shall not make us ask for keys
      }
      JWTClaimsSet claims = processor.process(token, null);
      return name(claims)
          .<SignInAnswer>map(name -> new SignInAnswer.Accepted(name, roles.of(claims)))
          .orElseGet(SignInAnswer.Refused::new);
    } catch (KeySourceException e) {
      return new SignInAnswer.Unavailable();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return new SignInAnswer.Refused();
    }
  }

  /** By its own word, which is no proof yet. */
  private boolean isOfIssuer(String token) throws ParseException {
    JWTClaimsSet said = JWTParser.parse(token).getJWTClaimsSet();
    return said != null && settings.issuer().toString().equals(said.getIssuer());
  }

  /** A national identity number is no name: it would stand in the audit log. */
  private Optional<String> name(JWTClaimsSet claims) {
    return Optional.ofNullable(claims.getClaim(settings.nameClaim()))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(name -> NAME.matcher(name).matches() && !PERSON.matcher(name).matches())
        .map(name -> "oidc:" + name);
  }
}
