package no.sioadapter.routes.dispatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.ChannelKind;
import no.sioadapter.routes.channel.drop.SftpKind;
import no.sioadapter.text.Language;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.RejectAllPasswordAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.jspecify.annotations.Nullable;

/** An SFTP server in this process: Apache MINA SSHD on a port of its own. */
final class SftpSide implements OtherSide, SftpEventListener {
  static final String PASSWORD = "hemmelig";

  private final Path root;
  private final Path files;
  private final KeyPair key;
  private volatile SshServer server;
  private final int port;
  private final AtomicInteger sessions = new AtomicInteger();
  private final ChannelKind kind = new SftpKind();
  private volatile @Nullable Fault fault;
  private final AtomicInteger bytesLeft = new AtomicInteger();

  SftpSide(Path root) throws Exception {
    this.root = Files.createDirectories(root);
    this.files = Files.createDirectories(root.resolve("home"));
    Files.createDirectories(files.resolve("drop"));
    Files.createDirectories(files.resolve("receipts"));
    this.key = key();
    this.server = serve(0);
    this.port = server.getPort();
    known(key);
    Files.writeString(root.resolve("password"), PASSWORD + "\n", StandardCharsets.UTF_8);
  }

  private SshServer serve(int port) throws IOException {
    SshServer served = SshServer.setUpDefaultServer();
    served.setHost("127.0.0.1");
    served.setPort(port);
    served.setKeyPairProvider(KeyPairProvider.wrap(key));
    served.setFileSystemFactory(new VirtualFileSystemFactory(files));
    SftpSubsystemFactory sftp =
        new SftpSubsystemFactory.Builder().withFileSystemAccessor(new SlowToAnswer()).build();
    sftp.addSftpEventListener(this);
    served.setSubsystemFactories(List.of(sftp));
    letIn(served);
    served.start();
    return served;
  }

  static KeyPair key() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  /** How many sessions were opened since the start. */
  int sessions() {
    return sessions.get();
  }

  SshServer server() {
    return server;
  }

  Path root() {
    return root;
  }

  private static void letIn(SshServer server) {
    server.setPasswordAuthenticator(
        (user, password, session) -> user.equals("os") && password.equals(PASSWORD));
  }

  private void known(KeyPair known) throws IOException {
    Files.writeString(
        root.resolve("known_hosts"),
        "[127.0.0.1]:" + port + " " + PublicKeyEntry.toString(known.getPublic()) + "\n",
        StandardCharsets.UTF_8);
  }

  @Override
  public ChannelKind kind() {
    return kind;
  }

  @Override
  public ChannelSettings settings() {
    return settings("helsedir", Map.of("password_file", root.resolve("password").toString()));
  }

  ChannelSettings settings(String name, Map<String, String> login) {
    TreeMap<String, String> values =
        new TreeMap<>(
            Map.of(
                "host", "127.0.0.1",
                "port", Integer.toString(port),
                "user", "os",
                "known_hosts", root.resolve("known_hosts").toString(),
                "drop", "drop",
                "receipts", "receipts",
                "timeout", "PT1S",
                "receipts_every", "PT0.2S"));
    values.putAll(login);
    return new ChannelSettings(Sender.OS, new ChannelName(name), "sftp", Language.EN, values);
  }

  @Override
  public Cell cell(Fault fault) {
    return switch (fault) {
      case CONNECTION_REFUSED -> Cell.queued("NoConnection");
      case HOST_KEY_UNKNOWN -> Cell.parked("HostKeyUnknown");
      case ANOTHER_HOST -> Cell.parked("HostKeyChanged");
      case LOGIN_REFUSED -> Cell.parked("LoginRefused");
      case BROKEN_OFF_AT_BYTE -> Cell.queued("BrokenOff");
      case NO_ANSWER_AFTER_SENDING -> Cell.queued("NoAnswer");
      case DISK_FULL -> Cell.queued("NotTaken");
      case NO_PERMISSION -> Cell.queued("NoPermission");
      case PLACE_MISSING -> Cell.queued("PlaceMissing");
      case OTHER_CONTENT -> Cell.parked("OtherContent");
      case STATUS_401, STATUS_403, STATUS_413, STATUS_429_WAIT_300_S, STATUS_500 ->
          Cell.notThere("no HTTP");
    };
  }

  @Override
  public void fail(Fault wanted, int at) throws Exception {
    if (cell(wanted) instanceof Cell.NotThere) {
      throw new IllegalArgumentException(wanted.name());
    }
    // a session that is being opened would have read the old known hosts
    Sender.await(() -> sessions.get() > 0, () -> "no session");
    fault = wanted;
    bytesLeft.set(at);
    switch (wanted) {
      case CONNECTION_REFUSED -> server.stop(true);
      case HOST_KEY_UNKNOWN ->
          Files.writeString(root.resolve("known_hosts"), "", StandardCharsets.UTF_8);
      case ANOTHER_HOST -> known(key());
      case LOGIN_REFUSED ->
          server.setPasswordAuthenticator(RejectAllPasswordAuthenticator.INSTANCE);
      case PLACE_MISSING -> Files.move(files.resolve("drop"), files.resolve("away"));
      case OTHER_CONTENT ->
          Files.writeString(
              files.resolve("drop").resolve("sio-1243-2019Q1-v1.csv"),
              "another",
              StandardCharsets.UTF_8);
      default -> {
        // told while it works
      }
    }
    if (wanted == Fault.CONNECTION_REFUSED) {
      return;
    }
    // those that are open know the old key and login
    for (AbstractSession each : List.copyOf(server.getActiveSessions())) {
      each.close(true).await();
    }
  }

  @Override
  public void mend() throws Exception {
    Fault was = fault;
    fault = null;
    letIn(server);
    known(key);
    if (was == Fault.CONNECTION_REFUSED) {
      server = serve(port);
    } else if (was == Fault.PLACE_MISSING) {
      Files.move(files.resolve("away"), files.resolve("drop"));
    } else if (was == Fault.OTHER_CONTENT) {
      Files.delete(files.resolve("drop").resolve("sio-1243-2019Q1-v1.csv"));
    }
  }

  @Override
  public SortedMap<String, byte[]> arrived() throws IOException {
    return FolderSide.visible(files.resolve("drop"));
  }

  @Override
  public void receipt(String name, byte[] bytes) throws IOException {
    Path hidden = files.resolve("receipts").resolve("." + name + ".part");
    Files.write(hidden, bytes);
    Files.move(hidden, files.resolve("receipts").resolve(name));
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }

  @Override
  public void initialized(ServerSession session, int version) {
    sessions.incrementAndGet();
  }

  @Override
  public void opening(ServerSession session, String remote, Handle handle) throws IOException {
    if (fault == Fault.NO_PERMISSION && handle.getFile().toString().endsWith(".part")) {
      throw new AccessDeniedException(remote);
    }
  }

  @Override
  public void writing(
      ServerSession session,
      String remote,
      FileHandle handle,
      long offset,
      byte[] data,
      int from,
      int length)
      throws IOException {
    if (fault == Fault.DISK_FULL) {
      throw new FileSystemException(remote, null, "No space left on device");
    }
    if (fault == Fault.BROKEN_OFF_AT_BYTE) {
      int left = bytesLeft.addAndGet(-length);
      if (left < 0) {
        handle.write(data, from, Math.max(0, length + left), offset);
        session.close(true);
        throw new IOException("broken off");
      }
    }
  }

  /** Does what it is asked, and says nothing of it until long after anybody waits. */
  private final class SlowToAnswer implements SftpFileSystemAccessor {
    @Override
    public void renameFile(
        SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
        throws IOException {
      SftpFileSystemAccessor.super.renameFile(subsystem, from, to, options);
      if (fault == Fault.NO_ANSWER_AFTER_SENDING && to.toString().endsWith(".manifest.json")) {
        try {
          Thread.sleep(6_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
