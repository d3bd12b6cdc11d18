package no.sioadapter.mapping.rollover;

import java.util.List;
import no.sioadapter.mapping.table.TableRow;

/**
 * A table for the new year, which answers for the years before as the old one did.
 *
 * @param rows all rows, those of years past too; each on the line of the row that it comes from
 * @param items what somebody should look at, in the canonical order of the rows
 * @param kept how many rows go on as they are
 * @param carried how many rows that ended with the old year have a new one for the new year
 */
public record RolledTable(List<TableRow> rows, List<WorkItem> items, int kept, int carried) {
  public RolledTable {
    rows = List.copyOf(rows);
    items = List.copyOf(items);
  }

  /** Whether nothing is left for anybody to decide. */
  public boolean isSettled() {
    return items.stream().noneMatch(WorkItem::isOpen);
  }
}
