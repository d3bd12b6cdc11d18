package no.sioadapter.mapping.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.sioadapter.mapping.table.TableRow;

/**
 * What differs between two tables, in the canonical order of rows; the order of the rows in the
 * tables plays no part.
 *
 * <p>A row is known by what it is for: system, local code and conditions. Among rows for the same,
 * those that say the same are paired first, then those with the same first day and target (another
 * last day, share or note), then with the same first day (another target), then with the same
 * target (another first day). What is left was added or removed.
 */
public record TableDiff(List<RowChange> changes) {
  public TableDiff {
    changes = List.copyOf(changes);
  }

  /** The way from one table to the other. */
  public static TableDiff between(Collection<TableRow> before, Collection<TableRow> after) {
    TreeMap<TableRow, Pairing> byIdentity = new TreeMap<>(TableRow.IDENTITY_ORDER);
    before.stream()
        .sorted(TableRow.CANONICAL_ORDER)
        .forEach(row -> byIdentity.computeIfAbsent(row, key -> new Pairing()).before(row));
    after.stream()
        .sorted(TableRow.CANONICAL_ORDER)
        .forEach(row -> byIdentity.computeIfAbsent(row, key -> new Pairing()).after(row));
    List<RowChange> changes = new ArrayList<>();
    byIdentity.values().forEach(pairing -> changes.addAll(inOrder(pairing.changes())));
    return new TableDiff(changes);
  }

  private static List<RowChange> inOrder(List<RowChange> changes) {
    return changes.stream()
        .sorted(
            Comparator.comparing(RowChange::row, TableRow.CANONICAL_ORDER)
                .thenComparing(change -> change instanceof RowChange.Removed ? 0 : 1))
        .toList();
  }

  /** Whether the two tables say the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** How many changes are of a kind. */
  public long count(Class<? extends RowChange> kind) {
    return changes.stream().filter(kind::isInstance).count();
  }
}
