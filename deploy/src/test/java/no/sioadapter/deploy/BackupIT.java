package no.sioadapter.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backup, everything lost, restore, with the distribution's own verbs: the rows are equal, and a
 * report is made again with the same bytes.
 */
class BackupIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path LOG = Path.of("target/backup-it.log");
  private static final Path ADMIN = Path.of("target/dist/bin/admin.sh").toAbsolutePath();

  @TempDir private Path folder;

  private record Answer(int status, String said) {}

  @Test
  void onH2() throws IOException, InterruptedException {
    Path data = municipality("da ta æøå");
    String[] operator = aQuarter(data);
    Path backup = folder.resolve("backup.zip");
    assertDone(sio(data, Map.of(), "backup", backup.toString()));
    // whoever has the backup alone has nobody in it
    assertFalse(names(backup).keySet().stream().anyMatch(name -> name.contains("key/")));

    Answer occupied = sio(data, Map.of(), "restore", backup.toString());
    assertEquals(3, occupied.status(), occupied.said());
    assertTrue(occupied.said().contains("isn't empty"), occupied.said());

    Path key = Files.move(data.resolve("keys/archive.json"), folder.resolve("archive.json"));
    Path empty = folder.resolve("new machine");
    Answer keyless = sio(empty, Map.of(), "restore", backup.toString());
    assertEquals(3, keyless.status(), keyless.said());
    assertTrue(keyless.said().contains("its key isn't in"), keyless.said());
    assertNothingIn(empty);
    Answer damaged =
        sio(
            empty,
            Map.of("SIO_ARCHIVE_KEY_FILE", key.toString()),
            "restore",
            damaged(backup).toString());
    assertEquals(3, damaged.status(), damaged.said());
    assertTrue(damaged.said().contains("isn't what its hash says"), damaged.said());
    assertNothingIn(empty);

    Map<String, String> settings = Map.of("SIO_ARCHIVE_KEY_FILE", key.toString());
    assertDone(sio(empty, settings, "restore", backup.toString()));
    Path second = folder.resolve("second.zip");
    assertDone(sio(empty, settings, "backup", second.toString()));
    assertEquals(rows(backup), rows(second));
    assertSameBytes(empty, settings, operator);
  }

  @Test
  void onPostgresWhileTheServerRunsAndWithTheKey()
      throws IOException, InterruptedException, SQLException {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
      Map<String, String> settings = new TreeMap<>();
      settings.put("SIO_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource");
      settings.put("SIO_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
      settings.put("SIO_DB_USER", "postgres");
      settings.put("SIO_DB_PASSWORD", "postgres");
      Path data = municipality("first");
      ServerProcess server = ServerProcess.start(data, LOG, settings);
      String[] operator = aQuarter(server, data);
      Path backup = folder.resolve("backup.zip");
      assertDone(sio(data, settings, "backup", backup.toString(), "--with-key"));
      server.stop();

      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("drop schema public cascade");
        statement.execute("create schema public");
      }
      Path other = folder.resolve("second");
      assertDone(sio(other, settings, "restore", backup.toString()));
      Path second = folder.resolve("second.zip");
      assertDone(sio(other, settings, "backup", second.toString()));
      assertEquals(rows(backup), rows(second));
      assertSameBytes(other, settings, operator);
    }
  }

  private Path municipality(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    new SmallMunicipality("1241").configure(data);
    return data;
  }

  private String[] aQuarter(Path data) throws IOException, InterruptedException {
    ServerProcess server = ServerProcess.start(data, LOG);
    String[] operator = aQuarter(server, data);
    Answer running = sio(data, Map.of(), "backup", folder.resolve("running.zip").toString());
    assertEquals(3, running.status(), running.said());
    assertTrue(running.said().contains("The server is running"), running.said());
    assertFalse(Files.exists(folder.resolve("running.zip")));
    server.stop();
    return operator;
  }

  private static String[] aQuarter(ServerProcess server, Path data)
      throws IOException, InterruptedException {
    SmallMunicipality small = new SmallMunicipality("1241");
    new Inbox(data).putBoth(small);
    Waiting.until(
        "the quarter is run",
        PATIENCE,
        () -> server.get("/api/runs").body().contains("\"total\":251190"));
    return SignUp.on(server).user("kari", "operator");
  }

  /** The users are back too: the operator signs in with the password from before. */
  private static void assertSameBytes(Path data, Map<String, String> settings, String[] operator)
      throws IOException, InterruptedException {
    ServerProcess server = ServerProcess.start(data, LOG, settings);
    String again = server.post("/api/runs/1/rebuild", operator).body();
    assertTrue(again.contains("\"outcome\":\"same-bytes\""), again);
    assertEquals(202, server.post("/api/quarters/1241/2019Q1/run", operator).statusCode());
    Waiting.until(
        "the next run has the next number and version",
        PATIENCE,
        () -> server.get("/api/runs/2").body().contains("\"version\":2"));
    server.stop();
  }

  private static void assertNothingIn(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      assertEquals(0, all.filter(Files::isRegularFile).count());
    }
  }

  private static void assertDone(Answer answer) {
    assertEquals(0, answer.status(), answer.said());
  }

  private static Answer sio(Path data, Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(ADMIN.toString()).redirectErrorStream(true);
    builder.command().addAll(List.of(arguments));
    builder.environment().put("SIO_DATA", data.toString());
    builder.environment().put("SIO_LANG", "en");
    builder.environment().putAll(settings);
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      return new Answer(process.exitValue(), said);
    }
  }

  /** One content of the archive takes another's place: nothing that a ZIP's own sums could tell. */
  private Path damaged(Path backup) throws IOException {
    Map<String, byte[]> all = names(backup);
    List<String> contents =
        all.keySet().stream().filter(name -> name.matches("data/archive/../[0-9a-f]+")).toList();
    all.put(contents.get(0), all.get(contents.get(1)));
    Path damaged = folder.resolve("damaged.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(damaged))) {
      for (Map.Entry<String, byte[]> entry : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return damaged;
  }

  private static Map<String, String> rows(Path backup) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    names(backup)
        .forEach(
            (name, bytes) -> {
              if (name.startsWith("db/")) {
                rows.put(name, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    assertTrue(rows.containsKey("db/run_outcome.csv"));
    return rows;
  }

  private static Map<String, byte[]> names(Path zip) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().<ZipEntry>map(e -> e)::iterator) {
        all.put(entry.getName(), file.getInputStream(entry).readAllBytes());
      }
    }
    return all;
  }
}
