package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The tables, in both databases that they are written for. */
class MigrationTest {
  private static final Set<String> TABLES =
      Set.of(
          "delivery",
          "delivery_file",
          "delivery_outcome",
          "delivery_reason",
          "quarter_run",
          "run_delivery",
          "run_missing",
          "run_outcome",
          "run_reason",
          "run_finding",
          "run_file",
          "run_input",
          "revision_event",
          "report_event",
          "report_handed_over",
          "run_gate",
          "reception_report",
          "reception_verdict",
          "reception_remark",
          "reception_line",
          "dispatch_event",
          "receipt_kept",
          "reminder_event",
          "local_user",
          "local_user_role",
          "content_purge",
          "audit_line");

  @Test
  void theTablesComeUpInH2() throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1");

    migrate(source);

    assertEquals(TABLES, tables(source));
  }

  @Test
  void theTablesComeUpInPostgres() throws IOException, SQLException {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
      DataSource source = postgres.getPostgresDatabase();

      migrate(source);

      assertEquals(TABLES, tables(source));
    }
  }

  private static void migrate(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:no/sioadapter/web/store/migration")
        .load()
        .migrate();
  }

  private static Set<String> tables(DataSource source) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where table_schema in ('PUBLIC', 'public')")) {
      while (rows.next()) {
        names.add(rows.getString(1).toLowerCase(Locale.ROOT));
      }
    }
    names.remove("flyway_schema_history");
    return names;
  }
}
