package no.sioadapter.mapping.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.StaffingFactor;

/** Orders rows by what they say; what isn't said comes before what is. */
final class RowOrder {
  private RowOrder() {}

  /** What a row is for: local code, system and conditions. */
  static Comparator<TableRow> ofIdentity() {
    return Comparator.comparing((TableRow row) -> row.localCode().value())
        .thenComparing(by(TableRow::system))
        .thenComparing(by(TableRow::unit))
        .thenComparing(by(TableRow::shift))
        .thenComparing(by(row -> row.staffingFactor().map(StaffingFactor::value)))
        .thenComparing(by(TableRow::place));
  }

  /** All that a row says; 0 for rows that say the same. */
  static Comparator<TableRow> ofContent() {
    return ofIdentity()
        .thenComparing(by(TableRow::validFrom))
        // a row without a last day outlives those that have one
        .thenComparing(row -> row.validity().end())
        .thenComparing(row -> row.validTo().isPresent())
        .thenComparing(row -> TableCells.of(row, TableColumn.SIO_CODE))
        .thenComparing(by(row -> TableCells.share(row.portion())))
        .thenComparing(by(row -> TableCells.hours(row.portion())))
        .thenComparing(TableRow::localName)
        .thenComparing(TableRow::note);
  }

  private static <T extends Comparable<? super T>> Comparator<TableRow> by(
      Function<TableRow, Optional<T>> value) {
    return (one, other) -> {
      Optional<T> left = value.apply(one);
      Optional<T> right = value.apply(other);
      return left.isPresent() && right.isPresent()
          ? left.get().compareTo(right.get())
          : Boolean.compare(left.isPresent(), right.isPresent());
    };
  }
}
