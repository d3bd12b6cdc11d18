package no.sioadapter.deploy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * An SFTP server in front of a receiver's folder, on a free port of 127.0.0.1: Apache MINA SSHD, or
 * with {@code -Dsio.sshd=/usr/sbin/sshd} OpenSSH as a process of its own.
 */
final class DropServer implements AutoCloseable {
  private final KeyPair host = key();
  private final KeyPair login = key();
  private final int port;
  private final Stop stop;

  /** How it ends. */
  private interface Stop {
    void now() throws IOException;
  }

  DropServer(Path folder, Path keys)
      throws IOException, GeneralSecurityException, InterruptedException {
    String sshd = System.getProperty("sio.sshd", "");
    if (sshd.isEmpty()) {
      SshServer mina = mina(folder);
      port = mina.getPort();
      stop = () -> mina.stop(true);
    } else {
      port = ServerProcess.freePort();
      Process openssh = openssh(sshd, folder, Files.createDirectories(keys));
      stop = openssh::destroy;
      Waiting.until("sshd listens", Duration.ofSeconds(10), this::listens);
    }
  }

  private SshServer mina(Path folder) throws IOException {
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(0);
    server.setKeyPairProvider(KeyPairProvider.wrap(host));
    server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toAbsolutePath()));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setPublickeyAuthenticator(
        (user, key, session) ->
            user.equals(user()) && KeyUtils.compareKeys(key, login.getPublic()));
    server.start();
    return server;
  }

  private Process openssh(String sshd, Path folder, Path keys)
      throws IOException, GeneralSecurityException {
    Path hostKey = keys.resolve("host");
    writePrivate(host, hostKey);
    Path authorized =
        Files.writeString(
            keys.resolve("authorized"),
            PublicKeyEntry.toString(login.getPublic()) + "\n",
            StandardCharsets.UTF_8);
    return new ProcessBuilder(
            sshd,
            "-f",
            "/dev/null",
            "-D",
            "-e",
            "-p",
            Integer.toString(port),
            "-h",
            hostKey.toString(),
            "-o",
            "ListenAddress=127.0.0.1",
            "-o",
            "PidFile=none",
            "-o",
            "AuthorizedKeysFile=" + authorized,
            "-o",
            "StrictModes=no",
            "-o",
            "UsePAM=no",
            "-o",
            "PermitRootLogin=prohibit-password",
            "-o",
            "Subsystem=sftp internal-sftp -d " + folder.toAbsolutePath())
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target/sshd.log").toFile())
        .start();
  }

  private boolean listens() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (java.net.ConnectException e) {
      return false;
    }
  }

  private static KeyPair key() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  int port() {
    return port;
  }

  /** Whom to sign in as: OpenSSH knows the machine's own users only. */
  static String user() {
    return System.getProperty("user.name");
  }

  /** Writes what a sender must know: the host's key, and the key to sign in with. */
  void introduce(Path folder) throws IOException, GeneralSecurityException {
    Files.writeString(
        folder.resolve("known_hosts"),
        "[127.0.0.1]:" + port + " " + PublicKeyEntry.toString(host.getPublic()) + "\n",
        StandardCharsets.UTF_8);
    writePrivate(login, folder.resolve("login"));
  }

  private static void writePrivate(KeyPair key, Path file)
      throws IOException, GeneralSecurityException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (OutputStream out = Files.newOutputStream(file)) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "test", null, out);
    }
  }

  @Override
  public void close() throws IOException {
    stop.now();
  }
}
