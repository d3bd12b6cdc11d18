package no.sioadapter.mapping.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.decision.Location;

/**
 * A table as CSV: UTF-8, {@code ;}, a header line; the order of the columns is free, empty lines
 * and lines of blank cells are nothing.
 */
public record CsvTable(List<Row> rows) {
  public CsvTable {
    rows = List.copyOf(rows);
  }

  /** A line of the table: its cells by column; a column that the file doesn't have is blank. */
  public record Row(Location where, Map<String, String> fields) {
    public Row {
      fields = Map.copyOf(fields);
    }

    /** The value in a column. */
    public Cell cell(String column) {
      return new Cell(where.at(column), fields.getOrDefault(column, ""));
    }

    /** Whether the value in a column is blank. */
    public boolean isBlank(String column) {
      return cell(column).text().isEmpty();
    }
  }

  /**
   * Reads the table. Columns that nobody asked for are passed over and noted; a line with too many
   * or too few fields is a problem and isn't among the rows.
   *
   * @param required columns that must be in the header
   * @param optional columns that may be
   */
  public static Optional<CsvTable> read(
      InputFile file, List<String> required, List<String> optional, Problems problems) {
    return file.text(problems)
        .flatMap(text -> records(file, text, problems))
        .flatMap(
            records -> {
              if (records.isEmpty()) {
                required.forEach(
                    each -> problems.add(file.where(), new Reason.ColumnMissing(each)));
                return Optional.empty();
              }
              return table(file, records, required, optional, problems);
            });
  }

  private static Optional<List<CsvRecord>> records(InputFile file, String text, Problems problems) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(';')
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        // a spreadsheet leaves lines of nothing but separators
        if (!each.getFields().stream().allMatch(String::isBlank)) {
          records.add(each);
        }
      }
      return Optional.of(records);
    } catch (CsvParseException e) {
      long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber();
      problems.add(new Location(file.name(), line, ""), new Reason.CsvBroken());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static Optional<CsvTable> table(
      InputFile file,
      List<CsvRecord> records,
      List<String> required,
      List<String> optional,
      Problems problems) {
    Location headerLine = new Location(file.name(), records.get(0).getStartingLineNumber(), "");
    List<String> header = records.get(0).getFields().stream().map(String::strip).toList();
    int before = problems.count();
    header.stream()
        .filter(each -> header.indexOf(each) != header.lastIndexOf(each))
        .distinct()
        .forEach(each -> problems.add(headerLine.at(each), new Reason.ColumnTwice(each)));
    required.stream()
        .filter(each -> !header.contains(each))
        .forEach(each -> problems.add(headerLine.at(each), new Reason.ColumnMissing(each)));
    if (problems.count() > before) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      Location where = new Location(file.name(), each.getStartingLineNumber(), "");
      if (each.getFieldCount() != header.size()) {
        problems.add(where, new Reason.FieldsMiscounted(each.getFieldCount(), header.size()));
      } else {
        rows.add(row(where, header, each.getFields()));
      }
    }
    List<String> unknown =
        header.stream()
            .filter(each -> !required.contains(each) && !optional.contains(each))
            .toList();
    if (!unknown.isEmpty()) {
      problems.note(headerLine, new Reason.ColumnsUnknown(unknown));
    }
    return Optional.of(new CsvTable(rows));
  }

  private static Row row(Location where, List<String> header, List<String> fields) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      byColumn.put(header.get(i), fields.get(i));
    }
    return new Row(where, byColumn);
  }
}
