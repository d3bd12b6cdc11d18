package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.Resolution;
import no.sioadapter.period.DateRange;

/** What rows that fit a decision say of one day. */
final class Answer {
  private Answer() {}

  /**
   * The answer of a day.
   *
   * @param fitting at least one row, those with most conditions first, and by line among equals
   */
  static Resolution on(LocalDate day, List<MappingRow> fitting) {
    List<MappingRow> winners = winners(day, fitting);
    if (winners.isEmpty()) {
      return lapsed(day, fitting);
    }
    if (winners.size() == 1) {
      return new Resolution.Mapped(winners.get(0).part());
    }
    Conditions conditions = winners.get(0).conditions();
    return winners.stream().allMatch(row -> row.conditions().equals(conditions))
        ? new Resolution.ServicePackage(winners.stream().map(MappingRow::part).toList())
        : new Resolution.Ambiguous(winners.stream().map(MappingRow::line).toList());
  }

  /** The valid rows that have as many conditions as the first valid one: none has more. */
  private static List<MappingRow> winners(LocalDate day, List<MappingRow> fitting) {
    List<MappingRow> winners = new ArrayList<>();
    for (MappingRow row : fitting) {
      if (row.validity().contains(day)
          && (winners.isEmpty()
              || row.conditions().count() == winners.get(0).conditions().count())) {
        winners.add(row);
      }
    }
    return winners;
  }

  /** The row that ended last before the day, or else the one that starts first after it. */
  private static Resolution lapsed(LocalDate day, List<MappingRow> fitting) {
    Optional<MappingRow> before =
        fitting.stream()
            .filter(row -> !row.validity().end().isAfter(day))
            .sorted(Comparator.comparing((MappingRow row) -> row.validity().end()).reversed())
            .findFirst();
    MappingRow nearest =
        before.orElseGet(
            () ->
                fitting.stream()
                    .sorted(Comparator.comparing((MappingRow row) -> row.validity().start()))
                    .findFirst()
                    .orElseThrow());
    DateRange validity = nearest.validity();
    return new Resolution.Lapsed(validity.start(), validity.last(), nearest.line());
  }
}
