package no.sioadapter.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.report.CellText;
import no.sioadapter.report.errorlist.Column;
import no.sioadapter.report.errorlist.ErrorList;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.errorlist.Wording;

/**
 * The error list as CSV ({@code …-feilliste.csv}): the workbook's lines, in its order, under its
 * names of columns. Local only, never delivered. Text from input never starts a formula.
 */
public final class ErrorListCsv {
  private static final int UNIT_DECIMALS = 4;
  private static final int KRONER_DECIMALS = 2;

  private final Wording wording;
  private final List<Column> columns;

  /** In these words, to readers who may see as much. */
  public ErrorListCsv(Wording wording, PersonIds ids) {
    this.wording = wording;
    this.columns = Column.of(ids);
  }

  /**
   * Writes all of it; the writer is closed.
   *
   * @throws IOException where the writer fails
   */
  public void write(ErrorList list, Writer writer) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer)) {
      csv.writeRecord(columns.stream().map(wording::name).collect(Collectors.toList()));
      for (ListedFinding listed : list.findings()) {
        csv.writeRecord(cells(listed));
      }
    }
  }

  private List<String> cells(ListedFinding listed) {
    Map<Column, String> texts = wording.texts(listed);
    Map<Column, BigDecimal> numbers = wording.numbers(listed);
    return columns.stream()
        .map(
            column ->
                numbers.containsKey(column)
                    ? number(column, numbers.getOrDefault(column, BigDecimal.ZERO))
                    : CellText.of(texts.getOrDefault(column, "")))
        .toList();
  }

  private static String number(Column column, BigDecimal value) {
    if (column == Column.LINE) {
      return value.toPlainString();
    }
    return CommaNumber.shown(value, column == Column.KRONER ? KRONER_DECIMALS : UNIT_DECIMALS);
  }
}
