package no.sioadapter.admin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * All rows of the server's tables in a backup: {@code db/<table>.csv}, and what the sequences give
 * next. In one transaction that sees one moment, so that it may be done while the server runs.
 */
final class DatabaseDump {
  private static final String FOLDER = "db/";
  private static final String SEQUENCES = FOLDER + "sequences.txt";

  private DatabaseDump() {}

  /** Writes all rows; gives their number by table. */
  static Map<String, Long> write(Connection connection, ZipOutputStream zip)
      throws SQLException, IOException {
    Schema schema = new Schema(connection);
    // H2 keeps to one moment in "serializable" only, PostgreSQL from "repeatable read" on
    connection.setTransactionIsolation(
        schema.isPostgres()
            ? Connection.TRANSACTION_REPEATABLE_READ
            : Connection.TRANSACTION_SERIALIZABLE);
    connection.setAutoCommit(false);
    Map<String, Long> counts = new TreeMap<>();
    for (Table table : schema.tables()) {
      zip.putNextEntry(new ZipEntry(FOLDER + table.name() + ".csv"));
      Writer out = writer(zip);
      counts.put(table.name(), new TableRows(connection, table).write(out));
      out.flush();
      zip.closeEntry();
    }
    // last: a number may be left out, but none is given twice
    zip.putNextEntry(new ZipEntry(SEQUENCES));
    Writer out = writer(zip);
    for (Map.Entry<String, Long> next : schema.sequences().entrySet()) {
      out.write(next.getKey() + " " + next.getValue() + "\n");
    }
    out.flush();
    zip.closeEntry();
    connection.rollback();
    return counts;
  }

  /** Fills empty tables in one transaction; gives the number of rows by table. */
  static Map<String, Long> read(Connection connection, ZipFile zip)
      throws SQLException, IOException, Refused {
    connection.setAutoCommit(false);
    Map<String, Long> counts = new TreeMap<>();
    for (Table table : new Schema(connection).tables()) {
      try (BufferedReader in = reader(zip, FOLDER + table.name() + ".csv")) {
        counts.put(table.name(), new TableRows(connection, table).read(in));
      }
    }
    try (BufferedReader in = reader(zip, SEQUENCES);
        Statement statement = connection.createStatement()) {
      for (String line : (Iterable<String>) in.lines()::iterator) {
        if (!line.matches("[a-z0-9_]+ [0-9]+")) {
          throw new Refused("not-ours", SEQUENCES);
        }
        statement.execute("alter sequence " + line.replace(" ", " restart with "));
      }
    }
    connection.commit();
    return counts;
  }

  private static Writer writer(OutputStream zip) {
    return new OutputStreamWriter(zip, StandardCharsets.UTF_8);
  }

  private static BufferedReader reader(ZipFile zip, String name) throws IOException, Refused {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Refused("not-ours", name);
    }
    InputStream in = zip.getInputStream(entry);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
