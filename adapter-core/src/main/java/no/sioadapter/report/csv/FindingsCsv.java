package no.sioadapter.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.CellText;

/**
 * The findings file ({@code …-kontroll.csv}), written a finding at a time while the run goes on.
 * Local only, never delivered. Text from input never starts a formula.
 */
public final class FindingsCsv implements Closeable {
  private final CsvWriter csv;
  private final Function<Finding, String> message;

  /**
   * Writes the header line. The writer is closed with this.
   *
   * @param message the finding in words, in the reader's language, with no person id in the open
   * @throws java.io.UncheckedIOException where the writer fails, here and in {@link #add}
   */
  public FindingsCsv(Writer writer, Function<Finding, String> message) {
    this.csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    this.message = message;
    csv.writeRecord("code", "severity", "file", "line", "column", "decision", "message");
  }

  /** One line; line number empty where the finding is about a file as a whole. */
  public void add(Finding finding) {
    long line = finding.where().line();
    csv.writeRecord(
        finding.code().value(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        CellText.of(finding.where().file()),
        line == 0 ? "" : Long.toString(line),
        CellText.of(finding.where().column()),
        CellText.of(finding.number().map(number -> number.value()).orElse("")),
        CellText.of(message.apply(finding)));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
