package no.sioadapter.web.store;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The database: H2 in a file of its own where nothing else is set. A commit is on the disk when it
 * returns (H2 would otherwise lose the last half second at a crash).
 */
@DataSourceDefinition(
    name = "java:app/jdbc/sio",
    className = "${MPCONFIG=sio.db.driver:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=sio.db.url:jdbc:h2:file:./data/db/sio;WRITE_DELAY=0}",
    user = "${MPCONFIG=sio.db.user:sio}",
    password = "${MPCONFIG=sio.db.password:}",
    minPoolSize = 1,
    maxPoolSize = 16,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit"
    })
@ApplicationScoped
public class Database {
  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/sio")
  @SuppressWarnings("NullAway.Init") // the container's
  private DataSource source;

  /** Brings the tables to this version's form. */
  public void migrate() {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:no/sioadapter/web/store/migration")
        .load()
        .migrate();
  }

  /** Whether the database answers. */
  public boolean answers() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
