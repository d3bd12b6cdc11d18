package no.sioadapter.mapping.config;

import java.time.LocalDate;
import java.util.Optional;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.period.DateRange;

/** A period written as two days, both in it; a blank one is open. */
final class Validity {
  private final CellReader cells;
  private final Problems problems;

  Validity(CellReader cells, Problems problems) {
    this.cells = cells;
    this.problems = problems;
  }

  Optional<DateRange> read(Cell from, Cell to) {
    Optional<LocalDate> first =
        from.text().isEmpty() ? Optional.of(DateRange.EARLIEST) : cells.day(from);
    Optional<LocalDate> last =
        to.text().isEmpty() ? Optional.of(DateRange.LATEST.minusDays(1)) : cells.day(to);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      problems.add(to.where(), new Reason.EndsBeforeStart(from.text(), to.text()));
      return Optional.empty();
    }
    return Optional.of(DateRange.closed(first.get(), last.get()));
  }
}
