package no.sioadapter.web.user;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes, keeps and compares passwords: PBKDF2 with HMAC-SHA-512, 210 000 iterations, 32 bytes of
 * salt, 64 bytes of hash. A stored hash says its own parameters, so that they can be raised.
 */
public final class Passwords {
  /** The shortest password that may be chosen. */
  public static final int SHORTEST = 12;

  /** The longest that is looked at. */
  public static final int LONGEST = 200;

  private static final String LETTERS =
      "abcdefghijkmnpqrstuvwxyz23456789"; // none looks like another
  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  private final Pbkdf2PasswordHash hash;
  private final SecureRandom random;
  private final PasswordHash nobodys;

  /** Sets the hash's parameters. */
  public Passwords(Pbkdf2PasswordHash hash, SecureRandom random) {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    this.hash = hash;
    this.random = random;
    this.nobodys = keep(oneTime());
  }

  /** A password of 100 bits for somebody to change. */
  String oneTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "");
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  PasswordHash keep(String password) {
    return new PasswordHash(hash.generate(password.toCharArray()));
  }

  /** Whether it is the one. */
  public boolean isRight(String password, PasswordHash kept) {
    return hash.verify(password.toCharArray(), kept.value());
  }

  /** What a password is compared with where there is no such user: it takes as long. */
  public PasswordHash nobodys() {
    return nobodys;
  }

  /** Whether somebody may choose it: long enough, not one letter over and over, not the name. */
  static boolean isFit(String password, UserName name) {
    return password.length() >= SHORTEST
        && password.length() <= LONGEST
        && password.chars().boxed().collect(Collectors.toSet()).size() > GROUP
        && !password.contains(name.value());
  }
}
