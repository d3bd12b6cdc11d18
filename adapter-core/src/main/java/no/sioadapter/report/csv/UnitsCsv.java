package no.sioadapter.report.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.quality.UnitCount;
import no.sioadapter.report.CellText;

/**
 * The units file ({@code …-enheter.csv}): how many decisions of each unit count. The next quarter
 * looks in it for units that are missing. Local only, never delivered.
 */
public final class UnitsCsv {
  /** What follows the report's name. */
  public static final String SUFFIX = "-enheter.csv";

  private static final List<String> HEADER = List.of("system", "unit", "decisions");

  private UnitsCsv() {}

  /** Writes the units that have a name and a decision that counts; closes the writer. */
  public static void write(List<UnitCount> units, Writer writer) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer)) {
      csv.writeRecord(HEADER);
      for (UnitCount unit : units) {
        if (!unit.name().isEmpty() && unit.decisions() > 0) {
          csv.writeRecord(
              unit.system().id(), CellText.of(unit.name()), Long.toString(unit.decisions()));
        }
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where the text isn't that
   */
  public static List<UnitCount> read(String text) {
    List<UnitCount> units = new ArrayList<>();
    boolean header = true;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(bare(text))) {
      for (CsvRecord line : csv) {
        if (header ? !line.getFields().equals(HEADER) : line.getFieldCount() != HEADER.size()) {
          throw new IllegalArgumentException("not a file of units");
        }
        if (!header) {
          units.add(
              new UnitCount(
                  new SourceSystem(line.getField(0)),
                  CellText.read(line.getField(1)),
                  Long.parseLong(line.getField(2))));
        }
        header = false;
      }
    } catch (CsvParseException | IOException e) {
      throw new IllegalArgumentException("not a file of units", e);
    }
    if (header) {
      throw new IllegalArgumentException("an empty file");
    }
    return units;
  }

  private static String bare(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
