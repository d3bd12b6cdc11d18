package no.sioadapter.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.sioadapter.web.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Good tokens and bad ones, against a real issuer. */
class TokenCheckTest {
  private static final String US = "sio-adapter";
  private static final SignInAnswer REFUSED = new SignInAnswer.Refused();
  private static final KeyProvider KEYS = new KeyProvider();
  private static final MockOAuth2Server ISSUER =
      new MockOAuth2Server(
          new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(KEYS)));

  @BeforeAll
  static void start() throws IOException {
    ISSUER.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
  }

  @AfterAll
  static void stop() {
    ISSUER.shutdown();
  }

  @Test
  void aGoodTokenGivesItsNameAndItsRoles() {
    String token =
        token("kommune", "kari", US, Map.of("roles", List.of("operator", "janitor")), 60);
    assertEquals(new SignInAnswer.Accepted("oidc:kari", Set.of("operator")), check().check(token));
  }

  @Test
  void rolesMayLieInsideObjectsBeNamedLikeAnAddressOrBeWordsAndAreMapped() {
    Map<String, Set<Role>> drift = Map.of("Drift", Set.of(Role.OPERATOR, Role.APPROVER));
    Map<String, Object> claims =
        Map.of(
            "realm",
            Map.of("access", List.of("Drift", "operator")),
            "https://example.org/roles",
            "Andre Drift");
    String token = token("kommune", "kari", US, claims, 60);
    SignInAnswer both = new SignInAnswer.Accepted("oidc:kari", Set.of("operator", "approver"));
    assertEquals(both, check("realm.access", drift).check(token));
    assertEquals(both, check("https://example.org/roles", drift).check(token));
    assertEquals(
        new SignInAnswer.Accepted("oidc:kari", Set.of()),
        check("realm.access.deeper", drift).check(token));
  }

  @Test
  void theLastMomentIsTheSkewAfterItsEnd() {
    Instant end = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    String token = signed(key(), header(key()), claims().expirationTime(Date.from(end)));
    assertEquals(accepted(), at(end.plusSeconds(29)).check(token));
    assertEquals(REFUSED, at(end.plusSeconds(31)).check(token));
  }

  @Test
  void theFirstMomentIsTheSkewBeforeItsBeginning() {
    Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String token = signed(key(), header(key()), claims().notBeforeTime(Date.from(start)));
    assertEquals(REFUSED, at(start.minusSeconds(31)).check(token));
    assertEquals(accepted(), at(start.minusSeconds(29)).check(token));
  }

  @Test
  void aTokenForOthersFromOthersOrForEverIsRefused() {
    assertEquals(REFUSED, check().check(token("kommune", "kari", "another", Map.of(), 60)));
    assertEquals(REFUSED, check().check(token("another", "kari", US, Map.of(), 60)));
    assertEquals(
        REFUSED, check().check(signed(key(), header(key()), claims().issuer("https://other"))));
    assertEquals(
        REFUSED, check().check(signed(key(), header(key()), claims().expirationTime(null))));
    assertEquals(REFUSED, check().check(signed(key(), header(key()), claims().audience("x"))));
    assertEquals(
        REFUSED, check().check(signed(key(), header(key()), claims().audience((String) null))));
    assertEquals(accepted(), check().check(signed(key(), header(key()), claims())));
  }

  @Test
  void aTokenThatNobodySignedIsRefused() {
    assertEquals(REFUSED, check().check(new PlainJWT(claims().build()).serialize()));
  }

  @Test
  void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException {
    byte[] published = key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    byte[] encoded = key().toRSAPublicKey().getEncoded();
    for (byte[] secret : List.of(published, encoded)) {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key().getKeyID()).build();
      assertEquals(REFUSED, check().check(signed(new MACSigner(secret), header, claims())));
    }
  }

  @Test
  void aTokenOfAnotherKeyIsRefusedWhateverItCallsItsKey() throws JOSEException {
    RSAKey other = new RSAKeyGenerator(2048).keyID("other").generate();
    assertEquals(REFUSED, check().check(signed(other, header(other), claims())));
    JWSHeader lying = header(key());
    assertEquals(REFUSED, check().check(signed(other, lying, claims())));
    JWSHeader itsOwn =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key().getKeyID())
            .jwk(other.toPublicJWK())
            .build();
    assertEquals(REFUSED, check().check(signed(other, itsOwn, claims())));
  }

  @Test
  void aChangedTokenIsRefusedAndSoIsWhatIsNone() {
    String token = signed(key(), header(key()), claims());
    String[] parts = token.split("\\.", -1);
    String roles =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                claims()
                    .claim("roles", "administrator")
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8));
    for (String bad :
        List.of(
            parts[0] + "." + roles + "." + parts[2],
            parts[0] + "." + parts[1] + ".",
            parts[0] + "." + parts[1],
            "",
            "x",
            "æøå.æ.å",
            "a".repeat(20_000))) {
      assertEquals(REFUSED, check().check(bad), bad);
    }
  }

  @Test
  void aTokenOfAnotherTypeIsRefused() {
    JWSHeader logout =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key().getKeyID())
            .type(new JOSEObjectType("logout+jwt"))
            .build();
    assertEquals(REFUSED, check().check(signed(key(), logout, claims())));
  }

  @Test
  void anIdentityNumberIsNoName() {
    // synthetic: month + 80
    for (String name : List.of("02847599807", "no:02847599807", "with blank", "", "x".repeat(96))) {
      assertEquals(
          REFUSED, check().check(signed(key(), header(key()), claims().subject(name))), name);
    }
  }

  @Test
  void anIssuerThatDoesNotAnswerIsNoReasonToSayThatATokenIsBad() {
    String gone = "http://127.0.0.1:1/gone";
    TokenSettings settings = settings(URI.create(gone), "roles", Map.of(), Optional.empty());
    TokenCheck check = new TokenCheck(settings, Clock.systemUTC());
    assertEquals(
        new SignInAnswer.Unavailable(),
        check.check(signed(key(), header(key()), claims().issuer(gone))));
  }

  @Test
  void unknownKeysMakeUsAskTheIssuerOnceAndThenNotForAWhile() throws JOSEException {
    RSAKey other = new RSAKeyGenerator(2048).keyID("other").generate();
    String forged = signed(other, header(other), claims());
    TokenCheck check = check();
    assertEquals(accepted(), check.check(signed(key(), header(key()), claims())));
    assertEquals(REFUSED, check.check(forged));
    assertEquals(new SignInAnswer.Unavailable(), check.check(forged));
    assertEquals(accepted(), check.check(signed(key(), header(key()), claims())));
    assertEquals(REFUSED, check.check(token("another", "kari", US, Map.of(), 60)));
  }

  @Test
  void anIssuerThatDescribesAnotherIsNotBelieved() {
    String other = issuer().toString() + "/.well-known/openid-configuration?x=";
    TokenSettings lied = settings(URI.create(other), "roles", Map.of(), Optional.empty());
    assertEquals(
        new SignInAnswer.Unavailable(),
        new TokenCheck(lied, Clock.systemUTC())
            .check(signed(key(), header(key()), claims().issuer(other))));
  }

  @Test
  void keysMayBeNamedInTheSettings() {
    URI keys = URI.create(ISSUER.jwksUrl("kommune").toString());
    TokenSettings settings = settings(issuer(), "roles", Map.of(), Optional.of(keys));
    assertEquals(
        accepted(),
        new TokenCheck(settings, Clock.systemUTC()).check(signed(key(), header(key()), claims())));
  }

  @Test
  void settingsThatLetOthersInAreRefused() {
    URI plain = URI.create("http://example.org/issuer");
    assertThrows(
        IllegalArgumentException.class, () -> settings(plain, "roles", Map.of(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> settings(issuer(), "roles", Map.of(), Optional.of(plain)));
    for (Duration skew : List.of(Duration.ofSeconds(-1), Duration.ofSeconds(301))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new TokenSettings(issuer(), Optional.empty(), US, skew, "sub", "roles", Map.of()));
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new TokenSettings(
                issuer(), Optional.empty(), "", Duration.ZERO, "sub", "roles", Map.of()));
    assertThrows(IllegalArgumentException.class, () -> SignInSettings.roles("Leder=chief"));
    assertThrows(IllegalArgumentException.class, () -> SignInSettings.roles("approver"));
  }

  @Test
  void aSettingMayGiveOneValueSeveralRoles() {
    assertEquals(
        Map.of("Leder", Set.of(Role.APPROVER, Role.VIEWER), "CN=Drift", Set.of(Role.OPERATOR)),
        SignInSettings.roles("Leder=approver, Leder=viewer,CN=Drift=operator"));
  }

  private static TokenCheck check() {
    return at(Instant.now());
  }

  private static TokenCheck at(Instant now) {
    return new TokenCheck(
        settings(issuer(), "roles", Map.of("operator", Set.of(Role.OPERATOR)), Optional.empty()),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static TokenCheck check(String claim, Map<String, Set<Role>> roles) {
    return new TokenCheck(settings(issuer(), claim, roles, Optional.empty()), Clock.systemUTC());
  }

  private static TokenSettings settings(
      URI issuer, String claim, Map<String, Set<Role>> roles, Optional<URI> keys) {
    return new TokenSettings(issuer, keys, US, Duration.ofSeconds(30), "sub", claim, roles);
  }

  private static URI issuer() {
    return URI.create(ISSUER.issuerUrl("kommune").toString());
  }

  private static SignInAnswer accepted() {
    return new SignInAnswer.Accepted("oidc:kari", Set.of());
  }

  /** As the issuer makes it. */
  private static String token(
      String issuer, String subject, String audience, Map<String, Object> claims, long seconds) {
    return ISSUER
        .issueToken(
            issuer,
            "client",
            new DefaultOAuth2TokenCallback(
                issuer, subject, "JWT", List.of(audience), claims, seconds))
        .serialize();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(issuer().toString())
        .audience(US)
        .subject("kari")
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  private static JWSHeader header(RSAKey key) {
    return new JWSHeader.Builder(JWSAlgorithm.RS256)
        .keyID(key.getKeyID())
        .type(JOSEObjectType.JWT)
        .build();
  }

  /** The issuer's own key, as only it should have it. */
  private static RSAKey key() {
    return (RSAKey) KEYS.signingKey("kommune");
  }

  private static String signed(RSAKey key, JWSHeader header, JWTClaimsSet.Builder claims) {
    try {
      return signed(new RSASSASigner(key), header, claims);
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static String signed(JWSSigner signer, JWSHeader header, JWTClaimsSet.Builder claims)
      throws JOSEException {
    SignedJWT token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }
}
