package no.sioadapter.mapping.revision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.mapping.table.TableCells;
import no.sioadapter.mapping.table.TableColumn;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.period.DateRange;

/**
 * What a table decides on some days: two that are equal decide the same, whatever their rows are
 * called, in which order they stand and what they say of other days.
 *
 * @param rows in an order that the content alone decides
 */
public record EffectiveTable(List<String> rows) {
  public EffectiveTable {
    rows = List.copyOf(rows);
  }

  /** Of a table, on these days. */
  public static EffectiveTable of(TableContent content, DateRange days) {
    return new EffectiveTable(
        TableReader.ofAnyYear().read(content.as("mapping.csv")).rows().stream()
            .filter(row -> row.validity().overlaps(days))
            .map(row -> within(row, days))
            .sorted()
            .toList());
  }

  private static String within(TableRow row, DateRange days) {
    Map<TableColumn, String> cells = new EnumMap<>(TableCells.of(row));
    cells.remove(TableColumn.LOCAL_NAME);
    cells.remove(TableColumn.NOTE);
    DateRange valid = row.validity().intersect(days);
    cells.put(TableColumn.VALID_FROM, valid.start().toString());
    cells.put(TableColumn.VALID_TO, valid.last().toString());
    return cells.toString();
  }
}
