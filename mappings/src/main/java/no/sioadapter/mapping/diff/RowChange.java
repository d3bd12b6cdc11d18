package no.sioadapter.mapping.diff;

import java.util.Arrays;
import java.util.List;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableRow;

/** One thing that differs between two tables. */
public sealed interface RowChange {
  /** The row by which changes are ordered and named: the new one where there is one. */
  TableRow row();

  /** A row that only the new table has. */
  record Added(TableRow row) implements RowChange {}

  /** A row that only the old table has. */
  record Removed(TableRow row) implements RowChange {}

  /** A row that says something else in the new table; both are for the same code and conditions. */
  record Changed(TableRow before, TableRow after) implements RowChange {
    @Override
    public TableRow row() {
      return after;
    }

    /** The columns whose values differ, in the table's order; at least one. */
    public List<FieldChange> fields() {
      return Arrays.stream(TableColumn.values())
          .map(
              column ->
                  new FieldChange(
                      column, TableCells.of(before, column), TableCells.of(after, column)))
          .filter(field -> !field.before().equals(field.after()))
          .toList();
    }
  }

  /**
   * A value that differs.
   *
   * @param before as the canonical table writes it; empty text where it was blank
   * @param after likewise
   */
  record FieldChange(TableColumn column, String before, String after) {}
}
