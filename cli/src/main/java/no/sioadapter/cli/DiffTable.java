package no.sioadapter.cli;

import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.mapping.diff.RowChange;
import no.sioadapter.mapping.diff.TableDiff;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableRow;

/** What differs between two mapping tables, a line each, for somebody at a terminal. */
final class DiffTable {
  private final Terminal terminal;

  DiffTable(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(TableDiff diff) {
    if (diff.isEmpty()) {
      terminal.print("mapping.diff.same");
      return;
    }
    terminal.print(
        "mapping.diff.counts",
        Map.of(
            "added", diff.count(RowChange.Added.class),
            "removed", diff.count(RowChange.Removed.class),
            "changed", diff.count(RowChange.Changed.class)));
    diff.changes().forEach(this::print);
  }

  private void print(RowChange change) {
    if (change instanceof RowChange.Added added) {
      line("mapping.diff.added", added.row(), row(added.row()));
    } else if (change instanceof RowChange.Removed removed) {
      line("mapping.diff.removed", removed.row(), row(removed.row()));
    } else if (change instanceof RowChange.Changed changed) {
      String fields =
          changed.fields().stream()
              .map(
                  field ->
                      "%s: %s → %s"
                          .formatted(
                              field.column().heading(),
                              shown(field.before()),
                              shown(field.after())))
              .collect(Collectors.joining("; "));
      line("mapping.diff.changed", changed.after(), key(changed.after()) + " | " + fields);
    }
  }

  private void line(String key, TableRow row, String what) {
    terminal.print(key, Map.of("line", Integer.toString(row.line()), "what", Masked.text(what)));
  }

  private static String key(TableRow row) {
    return cells(
        row,
        TableColumn.SYSTEM,
        TableColumn.LOCAL_CODE,
        TableColumn.UNIT,
        TableColumn.SHIFT,
        TableColumn.STAFFING_FACTOR,
        TableColumn.PLACE);
  }

  private static String row(TableRow row) {
    return key(row)
        + " → "
        + cells(
            row,
            TableColumn.SIO_CODE,
            TableColumn.SHARE,
            TableColumn.HOURS_PER_WEEK,
            TableColumn.VALID_FROM,
            TableColumn.VALID_TO);
  }

  /** The system, the local code and the target bare, all else with its column's name. */
  private static String cells(TableRow row, TableColumn... columns) {
    return java.util.Arrays.stream(columns)
        .filter(column -> !TableCells.of(row, column).isEmpty())
        .map(
            column ->
                switch (column) {
                  case SYSTEM, LOCAL_CODE, SIO_CODE -> TableCells.of(row, column);
                  default -> column.heading() + "=" + shown(TableCells.of(row, column));
                })
        .collect(Collectors.joining(" "));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "–" : value.replace('\n', ' ');
  }
}
