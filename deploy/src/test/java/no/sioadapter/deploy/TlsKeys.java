package no.sioadapter.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A receiver's key and certificate for 127.0.0.1, made for the test by the JDK's own keytool. */
record TlsKeys(Path folder) {
  private static final String PASSWORD = "changeit";

  static TlsKeys in(Path folder) throws IOException, InterruptedException {
    TlsKeys keys = new TlsKeys(Files.createDirectories(folder));
    keytool(
        "-genkeypair",
        "-alias",
        "receiver",
        "-keyalg",
        "EC",
        "-validity",
        "2",
        "-dname",
        "CN=receiver",
        "-ext",
        "san=ip:127.0.0.1",
        "-keystore",
        keys.store(),
        "-storetype",
        "PKCS12",
        "-storepass",
        PASSWORD);
    keytool(
        "-exportcert",
        "-alias",
        "receiver",
        "-file",
        keys.certificate(),
        "-keystore",
        keys.store(),
        "-storepass",
        PASSWORD);
    return keys;
  }

  /** Java's options for a server that has the key, in a file that only its owner reads. */
  Path options() throws IOException {
    return Files.writeString(
        folder.resolve("tls.options"),
        """
        -XX:TieredStopAtLevel=1
        -Djavax.net.ssl.keyStore=%s
        -Djavax.net.ssl.keyStoreType=PKCS12
        -Djavax.net.ssl.keyStorePassword=%s
        """
            .formatted(store(), PASSWORD));
  }

  /** Writes what a sender must know: whom to trust. */
  void introduce(Path place) throws IOException, InterruptedException {
    keytool(
        "-importcert",
        "-noprompt",
        "-alias",
        "receiver",
        "-file",
        certificate(),
        "-keystore",
        place.resolve("trust.p12").toString(),
        "-storetype",
        "PKCS12",
        "-storepass",
        PASSWORD);
    Files.writeString(place.resolve("trust-password"), PASSWORD + "\n", StandardCharsets.UTF_8);
  }

  private String store() {
    return folder.resolve("receiver.p12").toString();
  }

  private String certificate() {
    return folder.resolve("receiver.crt").toString();
  }

  private static void keytool(String... words) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(words));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new AssertionError(said);
    }
  }
}
