package no.sioadapter.routes.channel.https;

import java.nio.file.Path;
import java.util.Optional;
import no.sioadapter.routes.channel.http.HttpAddress;

/**
 * How a token is asked for: with an assertion that we sign ourselves (RFC 7523), and no secret.
 *
 * @param service the token service's address
 * @param clientId what the service knows us by
 * @param audience whom the assertion is for, as the service calls itself; else its address
 * @param scope what the token is to allow
 * @param resource whom the token is for, where the service wants it said
 * @param keyFile a private key: JWK, or PKCS #8 as PEM
 * @param keyId what the service knows the key by; else as the JWK says
 * @param algorithm such as {@code PS256}; else as the JWK says, or by the kind of key
 */
public record TokenSettings(
    Grant grant,
    HttpAddress service,
    String clientId,
    Optional<String> audience,
    String scope,
    Optional<String> resource,
    Path keyFile,
    Optional<String> keyId,
    Optional<String> algorithm) {
  /** What the assertion is. */
  public enum Grant {
    /** It proves who the client is ({@code private_key_jwt}), as HelseID asks for it. */
    CLIENT_CREDENTIALS,
    /** It is the grant itself, as Maskinporten asks for it. */
    JWT_BEARER
  }
}
