package no.sioadapter.routes.channel.drop;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.Trouble;

/**
 * Where to log in, and as whom: what channels that share a session have in common. Secrets are read
 * when they are needed, and not kept.
 */
record SftpLogin(
    String host,
    int port,
    String user,
    Path knownHosts,
    Optional<Path> key,
    Optional<Path> passphrase,
    Optional<Path> password,
    Duration timeout) {
  static SftpLogin of(ChannelSettings settings) {
    return new SftpLogin(
        settings.text("host"),
        settings.whole("port"),
        settings.text("user"),
        settings.path("known_hosts"),
        settings.find("key_file").map(Path::of),
        settings.find("passphrase_file").map(Path::of),
        settings.find("password_file").map(Path::of),
        settings.duration("timeout"));
  }

  /** The same for the same login, and no other's; it may stand in an address. */
  String lane() {
    return "sftp-" + HexFormat.of().toHexDigits(hashCode());
  }

  /** Host and port, for people. */
  String shown() {
    return host + ":" + port;
  }

  /** A session that isn't connected yet; only known host keys are taken. */
  Session session() throws DropFailure {
    if (!Files.isReadable(knownHosts)) {
      throw lasting(new Trouble.KnownHostsMissing(knownHosts.toString()));
    }
    try {
      JSch ssh = new JSch();
      ssh.setKnownHosts(knownHosts.toString());
      if (key.isPresent()) {
        addKey(ssh, key.get());
      }
      Session session = ssh.getSession(user, host, port);
      session.setConfig("StrictHostKeyChecking", "yes");
      session.setConfig("PreferredAuthentications", key.isPresent() ? "publickey" : "password");
      if (key.isEmpty()) {
        session.setPassword(secret());
      }
      session.setTimeout(Math.toIntExact(timeout.toMillis()));
      return session;
    } catch (JSchException e) {
      throw DropFailure.lasting(new Trouble.KnownHostsMissing(knownHosts.toString()), e);
    }
  }

  private void addKey(JSch ssh, Path file) throws DropFailure {
    try {
      byte[] phrase = passphrase.isPresent() ? line("passphrase_file", passphrase.get()) : null;
      ssh.addIdentity(user, Files.readAllBytes(file), null, phrase);
    } catch (JSchException | IOException e) {
      throw DropFailure.lasting(new Trouble.SecretMissing("key_file"), e);
    }
  }

  private byte[] secret() throws DropFailure {
    return line("password_file", password.orElseThrow());
  }

  /** The first line: editors end a file with a line's end. */
  private static byte[] line(String setting, Path file) throws DropFailure {
    try {
      return Files.readString(file).lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw DropFailure.lasting(new Trouble.SecretMissing(setting), e);
    }
  }

  private static DropFailure lasting(Trouble trouble) {
    return DropFailure.lasting(trouble, new IllegalStateException(trouble.toString()));
  }
}
