package no.sioadapter.routes.channel.https;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sioadapter.routes.channel.http.KeysUnreadable;

/** What we ask the token service for, signed: who we are, for whom, and for how long it is true. */
record Assertion(TokenSettings settings, Clock clock) {
  private static final Duration TRUE_FOR = Duration.ofSeconds(60);
  private static final JOSEObjectType CLIENT = new JOSEObjectType("client-authentication+jwt");
  private static final String KIND = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  /** The request's form, with a new assertion. */
  String form() throws KeysUnreadable {
    Map<String, String> fields = new LinkedHashMap<>();
    switch (settings.grant()) {
      case CLIENT_CREDENTIALS -> {
        fields.put("grant_type", "client_credentials");
        fields.put("client_id", settings.clientId());
        fields.put("scope", settings.scope());
        settings.resource().ifPresent(resource -> fields.put("resource", resource));
        fields.put("client_assertion_type", KIND);
        fields.put("client_assertion", signed(CLIENT, client()));
      }
      case JWT_BEARER -> {
        fields.put("grant_type", GRANT);
        fields.put("assertion", signed(JOSEObjectType.JWT, grant()));
      }
    }
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private JWTClaimsSet.Builder common() {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(settings.clientId())
        .audience(settings.audience().orElse(settings.service().toString()))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(TRUE_FOR)))
        .jwtID(UUID.randomUUID().toString());
  }

  /** RFC 7523, section 3: issuer and subject are the client. */
  private JWTClaimsSet client() {
    JWTClaimsSet.Builder claims = common().subject(settings.clientId());
    return claims.notBeforeTime(Date.from(clock.instant())).build();
  }

  /** Maskinporten turns down a claim that it doesn't know: no subject, no beginning. */
  private JWTClaimsSet grant() {
    JWTClaimsSet.Builder claims = common().claim("scope", settings.scope());
    settings.resource().ifPresent(resource -> claims.claim("resource", resource));
    return claims.build();
  }

  private String signed(JOSEObjectType type, JWTClaimsSet claims) throws KeysUnreadable {
    ClientKey key =
        ClientKey.read(settings.keyFile(), settings.algorithm().map(JWSAlgorithm::parse));
    JWSHeader.Builder header = new JWSHeader.Builder(key.algorithm()).type(type);
    settings.keyId().or(key::keyId).ifPresent(header::keyID);
    SignedJWT jwt = new SignedJWT(header.build(), claims);
    try {
      jwt.sign(key.signer());
    } catch (JOSEException e) {
      throw new KeysUnreadable("key_file", e);
    }
    return jwt.serialize();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
