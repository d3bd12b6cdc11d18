package no.sioadapter.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * OpenSSH: a server as a process of its own, on a free port of 127.0.0.1, that knows the machine's
 * own user by a key made for it, and the client {@code sftp}.
 */
final class OpenSsh implements AutoCloseable {
  private static final Path SERVER = Path.of("/usr/sbin/sshd");
  private static final int BANNER_TRIES = 100;
  private static final int BANNER_PAUSE_MS = 50;

  private final Path log;
  private final Process server;
  private final SshHost host;

  private OpenSsh(Path log, Process server, SshHost host) {
    this.log = log;
    this.server = server;
    this.host = host;
  }

  /** Whether this machine has both. */
  private static boolean isThere() {
    return Files.isExecutable(SERVER) && hasClient();
  }

  /**
   * Whether this machine has both, and its server lets its own user in: OpenSSH turns away one
   * whose account is locked, and as root doesn't start without {@code /run/sshd}.
   *
   * @param work a folder to try in
   */
  static boolean letsIn(Path work) {
    if (!isThere()) {
      return false;
    }
    try (OpenSsh server = start(work)) {
      batch(server.host(), Files.writeString(work.resolve("commands"), "pwd\n"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static boolean hasClient() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sftp")));
  }

  /**
   * Starts a server.
   *
   * @param work for its keys, its log, and the folder that it serves
   */
  static OpenSsh start(Path work) throws IOException {
    Path folder = Files.createDirectories(work.resolve("home"));
    Files.createDirectories(folder.resolve("drop"));
    Files.createDirectories(folder.resolve("receipts"));
    Path hostKey = key(work.resolve("host"));
    Path key = key(work.resolve("login"));
    int port = freePort();
    Path known = known(work, port);
    Path log = work.resolve("sshd.log");
    Process server =
        new ProcessBuilder(
                SERVER.toString(),
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
                "LogLevel=VERBOSE",
                "-o",
                "AuthorizedKeysFile=" + work.resolve("login.pub"),
                "-o",
                "StrictModes=no",
                "-o",
                "UsePAM=no",
                "-o",
                "PermitRootLogin=prohibit-password",
                "-o",
                "Subsystem=sftp internal-sftp -d " + folder.toAbsolutePath())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    SshHost host = new SshHost(port, System.getProperty("user.name"), folder, key, known);
    OpenSsh started = new OpenSsh(log, server, host);
    started.awaitListening();
    return started;
  }

  SshHost host() {
    return host;
  }

  /** The same server where another port leads to it. */
  SshHost host(int port) throws IOException {
    Path work = log.resolveSibling("");
    return new SshHost(port, host.user(), host.folder(), host.key(), known(work, port));
  }

  private static Path known(Path work, int port) throws IOException {
    return Files.writeString(
        work.resolve("known_hosts"),
        "[127.0.0.1]:" + port + " " + Files.readString(work.resolve("host.pub")));
  }

  /** How many logins the server has seen. */
  int sessions() {
    try (Stream<String> lines = Files.lines(log)) {
      return (int) lines.filter(line -> line.startsWith("Accepted publickey for ")).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Runs a batch of {@code sftp}'s commands to its end. */
  static void batch(SshHost host, Path commands) throws IOException {
    Process client =
        new ProcessBuilder(
                "sftp",
                "-q",
                "-b",
                commands.toString(),
                "-F",
                "/dev/null",
                "-i",
                host.key().toString(),
                "-P",
                Integer.toString(host.port()),
                "-o",
                "IdentitiesOnly=yes",
                "-o",
                "StrictHostKeyChecking=yes",
                "-o",
                "UserKnownHostsFile=" + host.knownHosts(),
                host.user() + "@127.0.0.1")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int status = ended(client);
    if (status != 0) {
      throw new IOException("sftp ended with " + status);
    }
  }

  private static Path key(Path file) throws IOException {
    Process made =
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString())
            .inheritIO()
            .start();
    int status = ended(made);
    if (status != 0) {
      throw new IOException("ssh-keygen ended with " + status);
    }
    return file;
  }

  private static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException(e);
    }
  }

  private void awaitListening() throws IOException {
    for (int i = 0; i < BANNER_TRIES; i++) {
      if (Files.readString(log).contains("Server listening on")) {
        return;
      }
      if (!server.isAlive()) {
        break;
      }
      pause();
    }
    server.destroy();
    throw new IOException("sshd doesn't listen: " + Files.readString(log));
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BANNER_PAUSE_MS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    server.destroy();
  }
}
