package no.sioadapter.mapping.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import no.sioadapter.mapping.table.TableRow;

/** Rows of two tables that are for the same code and conditions, and which became which. */
final class Pairing {
  /** From the nearest kinship to the farthest. */
  private static final List<BiPredicate<TableRow, TableRow>> KINSHIP =
      List.of(
          TableRow::saysTheSameAs,
          (one, other) -> startsWith(one, other) && one.target().equals(other.target()),
          Pairing::startsWith,
          (one, other) -> one.target().equals(other.target()));

  private final List<TableRow> removed = new ArrayList<>();
  private final List<TableRow> added = new ArrayList<>();

  private static boolean startsWith(TableRow one, TableRow other) {
    return one.validFrom().equals(other.validFrom());
  }

  /** In canonical order. */
  void before(TableRow row) {
    removed.add(row);
  }

  /** In canonical order. */
  void after(TableRow row) {
    added.add(row);
  }

  List<RowChange> changes() {
    List<RowChange> changes = new ArrayList<>();
    KINSHIP.forEach(kinship -> changes.addAll(pair(kinship)));
    removed.forEach(row -> changes.add(new RowChange.Removed(row)));
    added.forEach(row -> changes.add(new RowChange.Added(row)));
    return changes;
  }

  private List<RowChange> pair(BiPredicate<TableRow, TableRow> kinship) {
    List<RowChange> changes = new ArrayList<>();
    for (Iterator<TableRow> old = removed.iterator(); old.hasNext(); ) {
      TableRow before = old.next();
      Optional<TableRow> kin = added.stream().filter(row -> kinship.test(before, row)).findFirst();
      if (kin.isPresent()) {
        old.remove();
        added.remove(kin.get());
        if (!before.saysTheSameAs(kin.get())) {
          changes.add(new RowChange.Changed(before, kin.get()));
        }
      }
    }
    return changes;
  }
}
