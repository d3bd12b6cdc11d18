package no.sioadapter.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of one database in the other, and back. */
class DatabaseDumpTest {
  private static final Migrations MIGRATIONS =
      new Migrations(Path.of("../web/src/main/resources/no/sioadapter/web/store/migration"));
  private static final String LATEST = "latest";

  @SuppressWarnings("NullAway.Init")
  private static EmbeddedPostgres postgres;

  @TempDir private Path folder;
  private int made;

  private enum Kind {
    H2,
    POSTGRES
  }

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource({"H2, H2", "H2, POSTGRES", "POSTGRES, H2", "POSTGRES, POSTGRES"})
  void everyRowComesBackInEitherDatabase(Kind from, Kind to) throws Exception {
    AdminSettings.Database first = migrated(from);
    AdminSettings.Database second = migrated(to);
    try (Connection connection = first.open()) {
      fill(connection);
    }
    Path backup = dumped(first);

    Map<String, Long> rows = loaded(second, backup);

    assertEquals(4, rows.get("delivery"));
    assertEquals(1, rows.get("run_outcome"));
    assertEquals(entries(backup), entries(dumped(second)));
    try (Connection connection = second.open();
        Statement statement = connection.createStatement()) {
      assertEquals(42, next(statement, to, "delivery_seq"));
      assertEquals(1, next(statement, to, "run_seq"));
      try (ResultSet row =
          statement.executeQuery("select name, slot_part from delivery order by id")) {
        for (String name : new String[] {"æøå; \"ja\"\nnei", "\\N", "", "\\\\"}) {
          assertTrue(row.next());
          assertEquals(name, row.getString(1));
        }
      }
      try (ResultSet row =
          statement.executeQuery(
              "select total_kroner, preview, incident, supersedes from run_outcome")) {
        assertTrue(row.next());
        assertEquals("-12345678901234567890", row.getBigDecimal(1).toPlainString());
        assertEquals(false, row.getBoolean(2));
        assertEquals("", row.getString(3));
        assertEquals(null, row.getObject(4));
      }
    }
  }

  @Test
  void whatIsWrittenMeanwhileIsNotInIt() throws Exception {
    for (Kind kind : Kind.values()) {
      AdminSettings.Database database = migrated(kind);
      try (Connection connection = database.open()) {
        fill(connection);
      }
      Path before = dumped(database);
      Path during = folder.resolve("during" + kind);
      try (Connection connection = database.open();
          Connection other = database.open();
          Statement write = other.createStatement();
          ZipOutputStream zip =
              new ZipOutputStream(Files.newOutputStream(during)) {
                @Override
                public void putNextEntry(ZipEntry entry) throws IOException {
                  // as each table's turn comes, a row is added to one that comes after it
                  if (entry.getName().equals("db/delivery.csv")) {
                    execute(write, "insert into audit_line values (1,'a','b','c','d','e','f')");
                    execute(write, "insert into run_missing values (1, 7, 'profil')");
                  }
                  super.putNextEntry(entry);
                }
              }) {
        DatabaseDump.write(connection, zip);
      }
      assertEquals(entries(before), entries(during), kind.toString());
    }
  }

  @Test
  void aBackupWithoutOneOfTheTablesFillsNone() throws Exception {
    AdminSettings.Database database = migrated(Kind.H2);
    Path backup = folder.resolve("part.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
      zip.putNextEntry(new ZipEntry("db/audit_line.csv"));
      zip.write(
          "id,done_at,done_by,action,subject,detail,outcome\n1,a,b,c,d,e,f\n"
              .getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }

    assertThrows(Refused.class, () -> loaded(database, backup));

    try (Connection connection = database.open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from audit_line")) {
      assertTrue(rows.next());
      assertEquals(0, rows.getLong(1));
    }
  }

  private AdminSettings.Database migrated(Kind kind) throws Exception {
    made++;
    AdminSettings.Database database;
    if (kind == Kind.H2) {
      String url = "jdbc:h2:file:" + folder.resolve("h2-" + made) + "/sio";
      database = new AdminSettings.Database(url, "sio", "");
    } else {
      String name = "d" + folder.getFileName().toString().replaceAll("[^0-9]", "") + made;
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      database =
          new AdminSettings.Database(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
    MIGRATIONS.migrate(database, LATEST);
    return database;
  }

  /** Values that are easily lost: nothing, empty, the mark for nothing, letters, ends of lines. */
  private static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String delivery = "insert into delivery (id, arrived_at, source_system, name, content_hash)";
      statement.execute(delivery + " values (1, 't', 'gerica', 'æøå; \"ja\"\nnei', 'a')");
      statement.execute(delivery + " values (2, 't', 'gerica', '\\N', 'a')");
      statement.execute(delivery + " values (3, 't', 'gerica', '', 'a')");
      statement.execute(delivery + " values (4, 't', 'gerica', '\\\\', 'a')");
      String run =
          "insert into quarter_run (id, started_at, municipality, quarter, cause, previous_id)";
      statement.execute(run + " values (1, 't', '1243', '2019Q1', 'c', null)");
      statement.execute(run + " values (2, 't', '1243', '2019Q1', 'c', 1)");
      statement.execute("insert into run_delivery values (1, 1, 4)");
      statement.execute(
          "insert into run_outcome (run_id, ended_at, kind, preview, total_kroner, incident)"
              + " values (2, 't', 'finished', false, -12345678901234567890, '')");
      statement.execute("alter sequence delivery_seq restart with 42");
    }
  }

  private Path dumped(AdminSettings.Database database) throws Exception {
    made++;
    Path file = folder.resolve("dump-" + made + ".zip");
    try (Connection connection = database.open();
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      DatabaseDump.write(connection, zip);
    }
    return file;
  }

  private static Map<String, Long> loaded(AdminSettings.Database database, Path backup)
      throws Exception {
    try (Connection connection = database.open();
        ZipFile zip = new ZipFile(backup.toFile())) {
      return DatabaseDump.read(connection, zip);
    }
  }

  private static long next(Statement statement, Kind kind, String sequence) throws SQLException {
    String query =
        kind == Kind.H2
            ? "select next value for " + sequence
            : "select nextval('" + sequence + "')";
    try (ResultSet row = statement.executeQuery(query)) {
      assertTrue(row.next());
      return row.getLong(1);
    }
  }

  private static void execute(Statement statement, String sql) throws IOException {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, String> entries(Path zip) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().<ZipEntry>map(e -> e)::iterator) {
        texts.put(
            entry.getName(),
            new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
