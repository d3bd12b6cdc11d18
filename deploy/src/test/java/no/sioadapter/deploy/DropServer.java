package no.sioadapter.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** An SFTP server in front of a receiver's folder, on a free port of 127.0.0.1. */
final class DropServer implements AutoCloseable {
  static final String USER = "kommune";
  static final String PASSWORD = "bare i testen";

  private final SshServer server;
  private final KeyPair key;

  DropServer(Path folder) throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    key = generator.generateKeyPair();
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(0);
    server.setKeyPairProvider(KeyPairProvider.wrap(key));
    server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toAbsolutePath()));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setPasswordAuthenticator(
        (user, password, session) -> user.equals(USER) && password.equals(PASSWORD));
    server.start();
  }

  int port() {
    return server.getPort();
  }

  /** Writes what a sender must know: the host's key, and the password. */
  void introduce(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("known_hosts"),
        "[127.0.0.1]:" + port() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n",
        StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("password"), PASSWORD + "\n", StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
