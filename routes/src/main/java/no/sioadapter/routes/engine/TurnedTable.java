package no.sioadapter.routes.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sioadapter.mapping.rollover.RolledTable;
import no.sioadapter.mapping.rollover.WorkItem;
import no.sioadapter.mapping.rollover.WorkText;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.quality.ShownText;

/**
 * The active table carried to a new year.
 *
 * @param csv the table for the new year, which answers for the years before as the old one did
 * @param settled whether nothing is left to decide
 * @param items what somebody should look at, in the caller's language
 * @param kept how many rows go on as they are
 * @param carried how many rows that ended with the old year have a new one for the new year
 */
public record TurnedTable(String csv, boolean settled, List<Item> items, int kept, int carried) {
  public TurnedTable {
    items = List.copyOf(items);
  }

  /**
   * Something to look at.
   *
   * @param kind lost, split, moved, merged or a changed unit
   * @param open whether somebody must decide
   * @param line the row in the active table
   */
  public record Item(String kind, boolean open, int line, String localCode, String text) {
    private static Item of(WorkItem item, WorkText text) {
      return new Item(
          item.getClass().getSimpleName(),
          item.isOpen(),
          item.row().line(),
          ShownText.mask(item.row().localCode().value()),
          ShownText.mask(text.of(item)));
    }
  }

  static TurnedTable of(RolledTable rolled, WorkText text) {
    return new TurnedTable(
        new String(TableCsv.bytes(rolled.rows()), StandardCharsets.UTF_8),
        rolled.isSettled(),
        rolled.items().stream().map(item -> Item.of(item, text)).toList(),
        rolled.kept(),
        rolled.carried());
  }
}
