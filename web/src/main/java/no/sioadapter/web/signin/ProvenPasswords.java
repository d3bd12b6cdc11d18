package no.sioadapter.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.sioadapter.web.user.Account;

/**
 * Passwords that were found right a moment ago, so that a program with many requests doesn't pay
 * for the slow hash at each. Held as a MAC whose key dies with the server; a changed password has
 * another stored hash and so another MAC. Whether the user is shut out isn't asked here.
 */
final class ProvenPasswords {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int MOST = 1000;
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Proof> proofs = new LinkedHashMap<>();

  private record Proof(String mac, Instant until) {}

  ProvenPasswords(Clock clock) {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.clock = clock;
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  boolean isKnown(Account account, String password) {
    byte[] mac = mac(account, password);
    synchronized (proofs) {
      Proof proof = proofs.get(account.user().name().value());
      return proof != null
          && clock.instant().isBefore(proof.until())
          && MessageDigest.isEqual(proof.mac().getBytes(StandardCharsets.ISO_8859_1), mac);
    }
  }

  void remember(Account account, String password) {
    String mac = new String(mac(account, password), StandardCharsets.ISO_8859_1);
    synchronized (proofs) {
      if (proofs.size() >= MOST) {
        proofs.remove(proofs.keySet().iterator().next());
      }
      proofs.put(account.user().name().value(), new Proof(mac, clock.instant().plus(GOOD_FOR)));
    }
  }

  private byte[] mac(Account account, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(account.password().value().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
