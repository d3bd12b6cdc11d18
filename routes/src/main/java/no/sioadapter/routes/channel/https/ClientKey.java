package no.sioadapter.routes.channel.https;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import no.sioadapter.routes.channel.http.KeysUnreadable;

/**
 * The key that assertions are signed with. It is read each time: a new one needs no restart.
 *
 * @param keyId what the file calls it
 */
record ClientKey(JWSSigner signer, JWSAlgorithm algorithm, Optional<String> keyId) {
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  static ClientKey read(Path file, Optional<JWSAlgorithm> wanted) throws KeysUnreadable {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.contains(BEGIN) ? pem(text, wanted) : jwk(text, wanted);
    } catch (IOException
        | ParseException
        | JOSEException
        | GeneralSecurityException
        | IllegalArgumentException e) {
      throw new KeysUnreadable("key_file", e);
    }
  }

  private static ClientKey jwk(String text, Optional<JWSAlgorithm> wanted)
      throws ParseException, JOSEException {
    JWK key = JWK.parse(text);
    JWSAlgorithm algorithm = wanted.or(() -> said(key)).orElseGet(() -> usual(key.getKeyType()));
    return new ClientKey(
        new DefaultJWSSignerFactory().createJWSSigner(key, algorithm),
        algorithm,
        Optional.ofNullable(key.getKeyID()));
  }

  private static Optional<JWSAlgorithm> said(JWK key) {
    return Optional.ofNullable(key.getAlgorithm()).map(said -> JWSAlgorithm.parse(said.getName()));
  }

  private static JWSAlgorithm usual(KeyType kind) {
    return kind.equals(KeyType.EC) ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
  }

  private static ClientKey pem(String text, Optional<JWSAlgorithm> wanted)
      throws GeneralSecurityException, JOSEException {
    String inside = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(inside));
    try {
      PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(spec);
      return new ClientKey(
          new RSASSASigner(key), wanted.orElse(JWSAlgorithm.RS256), Optional.empty());
    } catch (InvalidKeySpecException notRsa) {
      ECPrivateKey key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
      ECDSASigner signer = new ECDSASigner(key);
      return new ClientKey(
          signer,
          wanted.orElse(signer.supportedJWSAlgorithms().iterator().next()),
          Optional.empty());
    }
  }
}
