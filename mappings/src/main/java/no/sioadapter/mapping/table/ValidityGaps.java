package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.quality.check.TableValidityGap;

/**
 * Looks for days of the year between rows for the same, on which no other row takes their place.
 */
final class ValidityGaps {
  private final DateRange year;
  private final PackageShares.Sink sink;

  ValidityGaps(DateRange year, PackageShares.Sink sink) {
    this.year = year;
    this.sink = sink;
  }

  /** Examines the rows of one local code; before the first row and after the last is no gap. */
  void examine(List<MappingRow> ofOneCode) {
    ofOneCode.stream()
        .collect(Collectors.groupingBy(row -> List.of(row.system(), row.conditions())))
        .values()
        .forEach(same -> examine(same, ofOneCode));
  }

  private void examine(List<MappingRow> same, List<MappingRow> ofOneCode) {
    List<MappingRow> ordered =
        same.stream()
            .sorted(
                Comparator.comparing((MappingRow row) -> row.validity().start())
                    .thenComparingInt(MappingRow::line))
            .toList();
    LocalDate until = ordered.get(0).validity().end();
    for (MappingRow row : ordered) {
      if (row.validity().start().isAfter(until)) {
        tell(new DateRange(until, row.validity().start()), row, ofOneCode);
      }
      until = row.validity().end().isAfter(until) ? row.validity().end() : until;
    }
  }

  private void tell(DateRange between, MappingRow row, List<MappingRow> ofOneCode) {
    List<DateRange> others =
        ofOneCode.stream()
            .filter(other -> other.conditions().includes(row.conditions()))
            .filter(other -> other.system().isEmpty() || other.system().equals(row.system()))
            .map(MappingRow::validity)
            .toList();
    DaySet gap = DaySet.of(between.intersect(year)).minus(DaySet.union(others));
    // rows for the years before and after leave a code that isn't in use, and no gap
    if (!gap.isEmpty() && !between.encloses(year)) {
      DateRange first = gap.ranges().get(0);
      sink.add(
          row.line(),
          "valid_from",
          new TableValidityGap.Found(row.localCode(), first.start(), first.last()));
    }
  }
}
