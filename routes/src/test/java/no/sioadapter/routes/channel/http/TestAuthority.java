package no.sioadapter.routes.channel.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority made for the test, by the JDK's own keytool, with certificates of its own. */
public final class TestAuthority {
  private static final String PASSWORD = "changeit";
  private static final String CA = "ca";

  private final Path folder;
  private final Path all;

  /**
   * Makes {@code ca}, {@code server} for 127.0.0.1, {@code elsewhere} for another host, {@code
   * client}.
   */
  public TestAuthority(Path folder) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder);
    this.all = folder.resolve("all.p12");
    Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    make(CA, "-ext", "bc:c");
    make("server", "-signer", CA, "-ext", "san=ip:127.0.0.1");
    make("elsewhere", "-signer", CA, "-ext", "san=dns:mottak.example.org");
    make("client", "-signer", CA);
  }

  private void make(String alias, String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=" + alias,
                "-keystore",
                all.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD));
    Collections.addAll(command, more);
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new AssertionError(said);
    }
  }

  /** A store with one key. */
  public KeyMaterial.Store key(String alias) throws IOException, GeneralSecurityException {
    KeyStore one = empty();
    one.setEntry(
        alias,
        open().getEntry(alias, new KeyStore.PasswordProtection(PASSWORD.toCharArray())),
        new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
    return stored(alias + ".p12", one);
  }

  /** A store that trusts this authority. */
  public KeyMaterial.Store trust() throws IOException, GeneralSecurityException {
    KeyStore one = empty();
    one.setCertificateEntry(CA, open().getCertificate(CA));
    return stored("trust.p12", one);
  }

  /** For a server with one of the keys, that trusts this authority's clients. */
  public SSLContext server(String alias) throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(open(key(alias).file()), PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(open(trust().file()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  /** For a client that trusts this authority. */
  public SSLContext client() throws IOException, GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(open(trust().file()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private KeyMaterial.Store stored(String name, KeyStore store)
      throws IOException, GeneralSecurityException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return new KeyMaterial.Store(file, folder.resolve("password"));
  }

  private KeyStore open() throws IOException, GeneralSecurityException {
    return open(all);
  }

  private static KeyStore open(Path file) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
