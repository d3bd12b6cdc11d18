package no.sioadapter.mapping.diff;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableRow;

/**
 * A diff for a spreadsheet, written as the tables are: the rows in full, after what became of them
 * ({@code added}, {@code removed}, {@code before} and {@code after} of a changed one), the line and
 * the columns that differ.
 */
public final class DiffCsv {
  private static final String BOM = "\uFEFF";

  private DiffCsv() {}

  /** The bytes of the file. */
  public static byte[] bytes(TableDiff diff) {
    StringWriter text = new StringWriter();
    text.write(BOM);
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      List<String> header = new ArrayList<>(List.of("change", "line", "fields"));
      Arrays.stream(TableColumn.values()).map(TableColumn::heading).forEach(header::add);
      csv.writeRecord(header);
      diff.changes().forEach(change -> write(change, csv));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(RowChange change, CsvWriter csv) {
    if (change instanceof RowChange.Added added) {
      csv.writeRecord(record("added", "", added.row()));
    } else if (change instanceof RowChange.Removed removed) {
      csv.writeRecord(record("removed", "", removed.row()));
    } else if (change instanceof RowChange.Changed changed) {
      String fields =
          changed.fields().stream()
              .map(field -> field.column().heading())
              .collect(Collectors.joining(" "));
      csv.writeRecord(record("before", fields, changed.before()));
      csv.writeRecord(record("after", fields, changed.after()));
    }
  }

  private static List<String> record(String change, String fields, TableRow row) {
    List<String> record = new ArrayList<>(List.of(change, Integer.toString(row.line()), fields));
    record.addAll(TableCsv.record(row));
    return record;
  }
}
