package no.sioadapter.routes.channel.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions with a real server: how long they are kept, and how many are begun at once. */
class SftpLineTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path temp;
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger logins = new AtomicInteger();
  private final AtomicInteger knocking = new AtomicInteger();
  private final AtomicInteger mostKnocking = new AtomicInteger();
  private SshServer server;

  @BeforeEach
  void serve() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair key = generator.generateKeyPair();
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(key));
    server.setFileSystemFactory(new VirtualFileSystemFactory(temp));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setPasswordAuthenticator((user, password, session) -> isLetIn());
    server.start();
    Files.writeString(
        temp.resolve("known_hosts"),
        "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic()));
    Files.writeString(temp.resolve("password"), "hemmelig");
  }

  @AfterEach
  void stop() throws IOException {
    watch.shutdownNow();
    server.stop(true);
  }

  /** Takes its time, so that those who knock at once are seen to. */
  private boolean isLetIn() {
    mostKnocking.accumulateAndGet(knocking.incrementAndGet(), Math::max);
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    knocking.decrementAndGet();
    logins.incrementAndGet();
    return true;
  }

  @Test
  void aSessionThatNobodyNeedsIsClosedAndAnotherIsOpenedWhenOneIsNeeded() throws Exception {
    SftpLine line = new SftpLine(login("os"), new Semaphore(4), watch, Duration.ofMillis(200));
    line.run("there", sftp -> sftp.pwd());
    assertEquals(1, server.getActiveSessions().size());

    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!server.getActiveSessions().isEmpty()) {
      assertTrue(System.nanoTime() < end, "it is still open");
      Thread.sleep(20);
    }
    line.run("there", sftp -> sftp.pwd());
    assertEquals(2, logins.get());
  }

  @Test
  void manyLoginsOfOneHostKnockAFewAtATime() throws Exception {
    Semaphore doors = new Semaphore(4, true);
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        SftpLine line = new SftpLine(login("kommune-" + i), doors, watch, LONG);
        calls.add(() -> line.run("there", sftp -> sftp.pwd()));
      }
      for (Future<String> each : threads.invokeAll(calls)) {
        assertEquals("/", each.get());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(30, logins.get());
    assertTrue(mostKnocking.get() <= 4, "knocked at once: " + mostKnocking);
    assertEquals(30, server.getActiveSessions().size(), "each login has its session");
  }

  private SftpLogin login(String user) {
    return new SftpLogin(
        "127.0.0.1",
        server.getPort(),
        user,
        temp.resolve("known_hosts"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(temp.resolve("password")),
        Duration.ofSeconds(30));
  }
}
