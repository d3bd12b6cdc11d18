package no.sioadapter.mapping.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.sioadapter.decision.Location;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;

/**
 * Reads a table out of a workbook: the first sheet with a row that names the columns, and all rows
 * under it. A true date is read as the day that it is, a number by its digits; a formula is
 * refused. Whatever is wrong refuses the workbook whole, each fault told by its sheet and row.
 */
public final class WorkbookReader {
  private final TableReader reader;

  /** The reader says what is to be said of the rows. */
  public WorkbookReader(TableReader reader) {
    this.reader = reader;
  }

  /** Everything that is to be said of the file; a table where nothing of it is an error. */
  public TableReading read(InputFile file) {
    Problems problems = new Problems();
    try {
      for (Grid grid : Grid.of(file.stream())) {
        Optional<Grid.Line> names = names(grid);
        if (names.isPresent()) {
          String name = "%s [%s]".formatted(file.name(), grid.sheet());
          return reader.read(name, rows(name, grid, names.get(), problems), problems);
        }
      }
      problems.add(file.where(), new Reason.SheetMissing());
    } catch (Grid.Broken e) {
      problems.add(file.where(), new Reason.WorkbookBroken());
    }
    return reader.read(file.name(), List.of(), problems);
  }

  private static Optional<Grid.Line> names(Grid grid) {
    String code = TableColumn.LOCAL_CODE.heading();
    return grid.lines().stream()
        .filter(line -> line.cells().values().stream().anyMatch(cell -> cell.text().equals(code)))
        .findFirst();
  }

  private static List<CsvTable.Row> rows(
      String name, Grid grid, Grid.Line names, Problems problems) {
    Map<Integer, TableColumn> columns = columns(name, names, problems);
    List<CsvTable.Row> rows = new ArrayList<>();
    for (Grid.Line line : grid.lines()) {
      if (line.number() > names.number()) {
        row(name, line, columns, problems).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static Map<Integer, TableColumn> columns(
      String name, Grid.Line names, Problems problems) {
    Location where = new Location(name, names.number(), "");
    Map<Integer, TableColumn> columns = new TreeMap<>();
    Set<TableColumn> found = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    names
        .cells()
        .forEach(
            (index, cell) -> {
              Optional<TableColumn> column = TableColumn.of(cell.text());
              column.ifPresent(each -> columns.put(index, each));
              if (column.isEmpty()) {
                unknown.add(cell.text());
              } else if (!found.add(column.get())) {
                problems.add(where.at(cell.text()), new Reason.ColumnTwice(cell.text()));
              }
            });
    for (TableColumn each : TableColumn.values()) {
      if (!found.contains(each) && !each.isOptional()) {
        problems.add(where.at(each.heading()), new Reason.ColumnMissing(each.heading()));
      }
    }
    if (!unknown.isEmpty()) {
      problems.note(where, new Reason.ColumnsUnknown(unknown));
    }
    return columns;
  }

  /** A row of blank cells is nothing. */
  private static Optional<CsvTable.Row> row(
      String name, Grid.Line line, Map<Integer, TableColumn> columns, Problems problems) {
    Location where = new Location(name, line.number(), "");
    Map<String, String> cells = new HashMap<>();
    int before = problems.count();
    columns.forEach(
        (index, column) -> {
          Grid.Value value = line.cells().getOrDefault(index, new Grid.Value("", false));
          if (value.formula()) {
            problems.add(where.at(column.heading()), new Reason.FormulaCell());
          }
          cells.put(column.heading(), value.text());
        });
    boolean blank = cells.values().stream().allMatch(String::isEmpty);
    return blank || problems.count() > before
        ? Optional.empty()
        : Optional.of(new CsvTable.Row(where, cells));
  }
}
