package no.sioadapter.admin;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table's rows as CSV, the same bytes whichever database they come from: in the order of the
 * primary key, all quoted, {@code \N} for no value, and a backslash before a text that begins with
 * one.
 */
record TableRows(Connection connection, Table table) {
  private static final String NONE = "\\N";
  private static final int AT_ONCE = 500;

  /** Writes all rows; the writer stays open. */
  long write(Writer out) throws SQLException, IOException {
    String query =
        "select " + names() + " from " + table.name() + " order by " + String.join(", ", order());
    long count = 0;
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.LF)
            .build(out);
    csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          List<String> values = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            values.add(written(rows, i + 1, table.columns().get(i).kind()));
          }
          csv.writeRecord(values);
          count++;
        }
      }
    }
    csv.flush();
    return count;
  }

  /** Adds all rows; it is the caller's to commit. */
  long read(Reader in) throws SQLException, IOException, Refused {
    Iterator<CsvRecord> records = CsvReader.builder().ofCsvRecord(in).iterator();
    if (!records.hasNext()
        || !records
            .next()
            .getFields()
            .equals(table.columns().stream().map(Table.Column::name).toList())) {
      throw new Refused("not-ours", table.name());
    }
    String marks = table.columns().stream().map(each -> "?").collect(Collectors.joining(", "));
    long count = 0;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table.name() + " (" + names() + ") values (" + marks + ")")) {
      while (records.hasNext()) {
        List<String> fields = records.next().getFields();
        for (int i = 0; i < table.columns().size(); i++) {
          set(insert, i + 1, table.columns().get(i).kind(), fields.get(i));
        }
        insert.addBatch();
        count++;
        if (count % AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return count;
  }

  private String names() {
    return table.columns().stream().map(Table.Column::name).collect(Collectors.joining(", "));
  }

  private List<String> order() {
    return table.key().isEmpty()
        ? table.columns().stream().map(Table.Column::name).toList()
        : table.key();
  }

  private static String written(ResultSet rows, int column, Table.Kind kind) throws SQLException {
    String text =
        switch (kind) {
          case TEXT -> escaped(rows.getString(column));
          case NUMBER -> plain(rows.getBigDecimal(column));
          case TRUTH -> Boolean.toString(rows.getBoolean(column));
          case BYTES -> base64(rows.getBytes(column));
        };
    return rows.wasNull() ? NONE : text;
  }

  private static String escaped(@Nullable String text) {
    return text == null ? "" : text.startsWith("\\") ? "\\" + text : text;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String base64(byte @Nullable [] bytes) {
    return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
  }

  private static void set(PreparedStatement insert, int column, Table.Kind kind, String text)
      throws SQLException {
    if (text.equals(NONE)) {
      insert.setNull(column, type(kind));
      return;
    }
    switch (kind) {
      case TEXT -> insert.setString(column, text.startsWith("\\") ? text.substring(1) : text);
      case NUMBER -> insert.setBigDecimal(column, new BigDecimal(text));
      case TRUTH -> insert.setBoolean(column, Boolean.parseBoolean(text));
      case BYTES -> insert.setBytes(column, Base64.getDecoder().decode(text));
    }
  }

  private static int type(Table.Kind kind) {
    return switch (kind) {
      case TEXT -> Types.VARCHAR;
      case NUMBER -> Types.NUMERIC;
      case TRUTH -> Types.BOOLEAN;
      case BYTES -> Types.VARBINARY;
    };
  }
}
