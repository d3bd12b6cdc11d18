package no.sioadapter.mapping.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.period.DateRange;

/**
 * Carries a table over New Year. No row is changed for a day of the old year: a row whose target
 * changes ends on the last day of the old year, and one for the new target begins on the first of
 * the new. A row that ends with the old year goes on for the new one, unless another row takes
 * over. Doing it twice is doing it once.
 */
public final class RollOver {
  private final CodeTurn turn;
  private final LocalDate firstDay;
  private final LocalDate lastOfOldYear;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<WorkItem> items = new ArrayList<>();
  private int kept;
  private int carried;

  private RollOver(CodeTurn turn) {
    this.turn = turn;
    this.firstDay = LocalDate.of(turn.year(), 1, 1);
    this.lastOfOldYear = firstDay.minusDays(1);
  }

  /** The table for the new year, and the work that is left. */
  public static RolledTable of(Collection<TableRow> rows, CodeTurn turn) {
    RollOver rollOver = new RollOver(turn);
    List<TableRow> ordered = rows.stream().sorted(TableRow.CANONICAL_ORDER).toList();
    ordered.forEach(row -> rollOver.row(row, ordered));
    return new RolledTable(rollOver.rows, rollOver.items, rollOver.kept, rollOver.carried);
  }

  private void row(TableRow row, List<TableRow> all) {
    boolean ends = row.validTo().equals(Optional.of(lastOfOldYear));
    boolean isPast = !ends && !row.validity().overlaps(DateRange.from(firstDay));
    if (isPast || (ends && isTakenOver(row, all))) {
      rows.add(row);
      return;
    }
    Destination destination = turn.destination(row);
    if (destination instanceof Destination.Same) {
      goOn(row, ends);
    } else if (destination instanceof Destination.Another another) {
      move(row, another);
    } else if (destination instanceof Destination.OneOf one) {
      split(row, one, ends);
    } else {
      rows.addAll(untilNewYear(row));
      items.add(new WorkItem.Lost(row, code(row)));
    }
  }

  /** Whether a row for the same code and conditions is valid on the first day of the new year. */
  private boolean isTakenOver(TableRow row, List<TableRow> all) {
    return all.stream()
        .anyMatch(other -> other.isForTheSameAs(row) && other.validity().contains(firstDay));
  }

  private void goOn(TableRow row, boolean ends) {
    rows.add(row);
    if (ends) {
      rows.add(fromNewYear(row));
      carried++;
    } else {
      kept++;
    }
    if (row.target() instanceof SioCode code) {
      tellUnit(row, code, code);
    }
  }

  private void move(TableRow row, Destination.Another another) {
    rows.addAll(untilNewYear(row));
    rows.add(fromNewYear(row).to(another.code()));
    SioCode code = code(row);
    List<SioCode> others =
        turn.merged(another.code()).stream().filter(each -> !each.equals(code)).toList();
    items.add(
        others.isEmpty() || another.ground() == Ground.SAME_NAME
            ? new WorkItem.Moved(row, code, another.code(), another.ground())
            : new WorkItem.Merged(row, code, another.code(), others));
    tellUnit(row, code, another.code());
  }

  private void split(TableRow row, Destination.OneOf one, boolean ends) {
    boolean stays = one.codes().contains(code(row));
    if (stays) {
      goOn(row, ends);
    } else {
      rows.addAll(untilNewYear(row));
    }
    items.add(new WorkItem.Split(row, code(row), one.codes(), stays));
  }

  private void tellUnit(TableRow row, SioCode old, SioCode now) {
    if (turn.changesUnit(old, now)) {
      items.add(new WorkItem.UnitChanged(row, now, turn.after().find(now).orElseThrow().unit()));
    }
  }

  private static SioCode code(TableRow row) {
    return (SioCode) row.target();
  }

  /** Nothing of a row that begins in the new year. */
  private List<TableRow> untilNewYear(TableRow row) {
    return row.validity().start().isBefore(firstDay)
        ? List.of(row.valid(row.validFrom(), Optional.of(lastOfOldYear)))
        : List.of();
  }

  private TableRow fromNewYear(TableRow row) {
    boolean ends = row.validTo().equals(Optional.of(lastOfOldYear));
    Optional<LocalDate> from =
        row.validity().start().isBefore(firstDay) ? Optional.of(firstDay) : row.validFrom();
    return row.valid(from, ends ? Optional.of(firstDay.plusYears(1).minusDays(1)) : row.validTo());
  }
}
