package no.sioadapter.admin;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.routes.folder.DataFolders;

/**
 * The server's settings, as far as they are needed beside it, under the server's own names.
 *
 * @param config where the municipalities' folders lie, where that isn't in the data folder
 * @param home the distribution
 */
record AdminSettings(
    DataFolders data, Optional<Path> config, Database database, KeySource key, Path home) {
  /** The file of H2 is another program's. */
  private static final int IN_USE = 90020;

  /** There is no such file of H2. */
  private static final int NOT_FOUND = 90146;

  /**
   * What the server would be started with.
   *
   * @param values by the setting's name, such as {@code sio.data}
   */
  static AdminSettings of(Function<String, Optional<String>> values) throws KeyRefused {
    Path root = Path.of(values.apply("sio.data").orElse("data")).toAbsolutePath().normalize();
    DataFolders data = new DataFolders(root);
    return new AdminSettings(
        data,
        values.apply("sio.config").map(Path::of).map(Path::toAbsolutePath),
        new Database(
            values.apply("sio.db.url").orElse("jdbc:h2:file:" + root + "/db/sio;WRITE_DELAY=0"),
            values.apply("sio.db.user").orElse("sio"),
            values.apply("sio.db.password").orElse("")),
        KeySource.of(
            values.apply("sio.archive.key"),
            values.apply("sio.archive.key-file").map(Path::of),
            data.archiveKey()),
        Path.of(values.apply("sio.home").orElse(".")));
  }

  AdminSettings with(KeySource other) {
    return new AdminSettings(data, config, database, other, home);
  }

  /** How to get into the database. */
  record Database(String url, String user, String password) {
    /** One that is there. */
    Connection existing() throws SQLException, Refused {
      return open(url.startsWith("jdbc:h2:file:") ? url + ";IFEXISTS=TRUE" : url);
    }

    /** One that may be made by it. */
    Connection open() throws SQLException, Refused {
      return open(url);
    }

    private Connection open(String address) throws SQLException, Refused {
      try {
        return DriverManager.getConnection(address, user, password);
      } catch (SQLException e) {
        if (e.getErrorCode() == IN_USE) {
          throw new Refused("running", url);
        }
        if (e.getErrorCode() == NOT_FOUND) {
          throw new Refused("no-database", url);
        }
        throw e;
      }
    }

    @Override
    public String toString() {
      return "Database[" + url + "]";
    }
  }
}
