package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.Part;
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
    List<MappingRow> valid = fitting.stream().filter(row -> row.validity().contains(day)).toList();
    if (valid.isEmpty()) {
      return lapsed(day, fitting);
    }
    int most = valid.get(0).conditions().count();
    List<MappingRow> winners =
        valid.stream().filter(row -> row.conditions().count() == most).toList();
    if (winners.stream().map(MappingRow::conditions).distinct().count() > 1) {
      return new Resolution.Ambiguous(winners.stream().map(MappingRow::line).toList());
    }
    List<Part> parts = winners.stream().map(MappingRow::part).toList();
    return parts.size() == 1
        ? new Resolution.Mapped(parts.get(0))
        : new Resolution.ServicePackage(parts);
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
