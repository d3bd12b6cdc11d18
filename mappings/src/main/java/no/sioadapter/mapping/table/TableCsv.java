package no.sioadapter.mapping.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The canonical file of a mapping table: UTF-8 with a byte order mark, {@code ;}, CRLF, all columns
 * in their order, rows in theirs ({@link TableRow#CANONICAL_ORDER}). The same content gives the
 * same bytes, and reading them gives the same content.
 */
public final class TableCsv {
  /** Without it a spreadsheet takes UTF-8 for the machine's old code page. */
  private static final String BOM = "\uFEFF";

  private TableCsv() {}

  /** The bytes of the file. */
  public static byte[] bytes(Collection<TableRow> rows) {
    StringWriter text = new StringWriter();
    text.write(BOM);
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(Arrays.stream(TableColumn.values()).map(TableColumn::heading).toList());
      rows.stream().sorted(TableRow.CANONICAL_ORDER).forEach(row -> csv.writeRecord(record(row)));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written to", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A row's cells in the columns' order, none of which begins a formula. */
  public static List<String> record(TableRow row) {
    return TableCells.of(row).values().stream().map(GuardedText::guard).toList();
  }
}
