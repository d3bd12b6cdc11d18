package no.sioadapter.admin;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the server's database consists of, asked of the database itself: a table that a later
 * version adds is in the next backup without a line here.
 */
record Schema(Connection connection) {
  /** Flyway's own: written by the migrations, never carried. */
  private static final String HISTORY = "flyway_schema_history";

  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where table_schema = ? and table_type = 'BASE TABLE' order by table_name";
  private static final String H2_SEQUENCES =
      "select sequence_name, base_value from information_schema.sequences"
          + " where sequence_schema = ? order by sequence_name";
  private static final String POSTGRES_SEQUENCES =
      "select sequencename, increment_by from pg_sequences"
          + " where schemaname = ? order by sequencename";

  /** Whether nothing was ever put here. */
  boolean isEmpty() throws SQLException {
    return names().isEmpty();
  }

  /** The version that the tables are in; empty where the server has never run on them. */
  Optional<String> version() throws SQLException {
    if (names().stream().noneMatch(HISTORY::equalsIgnoreCase)) {
      return Optional.empty();
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"success\" = true"
                    + " and \"version\" is not null order by \"installed_rank\" desc")) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  /** The tables, each after those that it needs. */
  List<Table> tables() throws SQLException {
    Map<String, Table> waiting = new TreeMap<>();
    for (String name : names()) {
      if (!name.equalsIgnoreCase(HISTORY)) {
        waiting.put(lower(name), table(name));
      }
    }
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Table> next =
          waiting.values().stream()
              .filter(table -> table.needs().stream().noneMatch(waiting::containsKey))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables that need each other: " + waiting.keySet());
      }
      next.forEach(table -> waiting.remove(table.name()));
      ordered.addAll(next);
    }
    return ordered;
  }

  /** What each sequence will give next. */
  Map<String, Long> sequences() throws SQLException {
    Map<String, Long> next = new TreeMap<>();
    boolean postgres = isPostgres();
    try (PreparedStatement query =
        connection.prepareStatement(postgres ? POSTGRES_SEQUENCES : H2_SEQUENCES)) {
      query.setString(1, connection.getSchema());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String name = lower(rows.getString(1));
          next.put(name, postgres ? next(name, rows.getLong(2)) : rows.getLong(2));
        }
      }
    }
    return next;
  }

  /** PostgreSQL's overview says nothing of a sequence that was set and hasn't given since. */
  private long next(String sequence, long step) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select last_value, is_called from " + sequence)) {
      row.next();
      return row.getBoolean(2) ? row.getLong(1) + step : row.getLong(1);
    }
  }

  boolean isPostgres() throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private List<String> names() throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(TABLES)) {
      query.setString(1, connection.getSchema());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  private Table table(String name) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    String schema = connection.getSchema();
    List<Table.Column> columns = new ArrayList<>();
    try (ResultSet rows = about.getColumns(null, schema, name, null)) {
      while (rows.next()) {
        String column = lower(rows.getString("COLUMN_NAME"));
        columns.add(new Table.Column(column, kind(name, column, rows.getInt("DATA_TYPE"))));
      }
    }
    Map<Short, String> key = new TreeMap<>();
    try (ResultSet rows = about.getPrimaryKeys(null, schema, name)) {
      while (rows.next()) {
        key.put(rows.getShort("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
      }
    }
    Set<String> needs = new HashSet<>();
    try (ResultSet rows = about.getImportedKeys(null, schema, name)) {
      while (rows.next()) {
        needs.add(lower(rows.getString("PKTABLE_NAME")));
      }
    }
    // rows that refer to rows of the same table refer to earlier ones
    needs.remove(lower(name));
    return new Table(lower(name), columns, List.copyOf(key.values()), needs);
  }

  private static Table.Kind kind(String table, String column, int type) {
    return switch (type) {
      case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> Table.Kind.TEXT;
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL ->
          Table.Kind.NUMBER;
      case Types.BOOLEAN, Types.BIT -> Table.Kind.TRUTH;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Table.Kind.BYTES;
      default ->
          throw new IllegalStateException(
              "a kind of column that a backup doesn't know: " + table + "." + column + ", " + type);
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
