package no.sioadapter.routes.channel.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whom we trust, and as whom we answer where the other side asks (mutual TLS): PKCS #12 files.
 *
 * @param own our key and certificate
 * @param trusted the only certificates that others' may be issued by; else those that Java trusts
 */
public record KeyMaterial(Optional<Store> own, Optional<Store> trusted) {
  /**
   * A file with keys.
   *
   * @param password the file whose first line is the password
   */
  public record Store(Path file, Path password) {}

  /** Nothing of our own: as Java is set up. */
  public static KeyMaterial none() {
    return new KeyMaterial(Optional.empty(), Optional.empty());
  }

  /**
   * Reads the files; empty where there are none.
   *
   * @throws KeysUnreadable where one can't be read
   */
  Optional<SSLContext> context() throws KeysUnreadable {
    if (own.isEmpty() && trusted.isEmpty()) {
      return Optional.empty();
    }
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          own.isPresent() ? keys(own.get()).getKeyManagers() : null,
          trusted.isPresent() ? trust(trusted.get()).getTrustManagers() : null,
          null);
      return Optional.of(context);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  private static KeyManagerFactory keys(Store store) throws KeysUnreadable {
    try {
      char[] password = password(store);
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(open(store, password), password);
      return keys;
    } catch (IOException | GeneralSecurityException e) {
      throw new KeysUnreadable("key_store", e);
    }
  }

  private static TrustManagerFactory trust(Store store) throws KeysUnreadable {
    try {
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(open(store, password(store)));
      return trust;
    } catch (IOException | GeneralSecurityException e) {
      throw new KeysUnreadable("trust_store", e);
    }
  }

  private static KeyStore open(Store store, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(store.file())) {
      keys.load(stream, password);
    }
    return keys;
  }

  private static char[] password(Store store) throws IOException {
    return Files.readString(store.password(), StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElse("")
        .toCharArray();
  }
}
