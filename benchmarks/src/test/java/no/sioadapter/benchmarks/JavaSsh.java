package no.sioadapter.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** Apache MINA SSHD in this process: a server that is there on every machine. */
final class JavaSsh implements AutoCloseable {
  private final AtomicInteger logins = new AtomicInteger();
  private final SshServer server = SshServer.setUpDefaultServer();
  private final SshHost host;
  private final String hostKey;

  JavaSsh(Path work) throws IOException, GeneralSecurityException {
    Path folder = Files.createDirectories(work.resolve("home"));
    Files.createDirectories(folder.resolve("drop"));
    Files.createDirectories(folder.resolve("receipts"));
    KeyPair own = key();
    KeyPair login = key();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(own));
    server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toAbsolutePath()));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setPublickeyAuthenticator(
        (user, key, session) ->
            user.equals("kommuner") && KeyUtils.compareKeys(key, login.getPublic()));
    server.addSessionListener(
        new org.apache.sshd.common.session.SessionListener() {
          @Override
          public void sessionEvent(org.apache.sshd.common.session.Session session, Event event) {
            if (event == Event.Authenticated) {
              logins.incrementAndGet();
            }
          }
        });
    server.start();
    Path key = work.resolve("login");
    try (OutputStream out = Files.newOutputStream(key)) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(login, "kommuner", null, out);
    }
    host = new SshHost(server.getPort(), "kommuner", folder, key, work.resolve("known_hosts"));
    hostKey = PublicKeyEntry.toString(own.getPublic());
  }

  private static KeyPair key() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  SshHost host() throws IOException {
    return host(host.port());
  }

  /** The same server where another port leads to it. */
  SshHost host(int port) throws IOException {
    Files.writeString(
        host.knownHosts(), "[127.0.0.1]:" + port + " " + hostKey, StandardCharsets.UTF_8);
    return new SshHost(port, host.user(), host.folder(), host.key(), host.knownHosts());
  }

  /** How many have logged in. */
  int sessions() {
    return logins.get();
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
