package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Outside;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.Target;
import no.sioadapter.period.DateRange;

/**
 * A row of a mapping table as its owner sees it: everything that a line says, and nothing compiled.
 *
 * @param line where it stands in what it was read from, from 1 (in CSV the header's is 1); says
 *     nothing about the content
 * @param system the system whose decisions it is for; empty for {@code *}, all systems
 * @param localName what the code is called there; empty text where nothing is said
 * @param portion how much of the decision it takes; empty where it says nothing, which is the whole
 * @param validFrom the first day; empty where it has none
 * @param validTo the last day, inclusive; empty where it has none
 * @param note for people; empty text where there is none
 */
public record TableRow(
    int line,
    Optional<SourceSystem> system,
    LocalCode localCode,
    String localName,
    Optional<String> unit,
    Optional<Shift> shift,
    Optional<StaffingFactor> staffingFactor,
    Optional<PlaceOwnership> place,
    Target target,
    Optional<Portion> portion,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    String note) {
  /**
   * The order of a canonical table, which the content alone decides: by code, system, conditions
   * and first day; the line counts for nothing.
   */
  public static final Comparator<TableRow> CANONICAL_ORDER = RowOrder.ofContent();

  /** The order by what rows are for: local code, system and conditions. */
  public static final Comparator<TableRow> IDENTITY_ORDER = RowOrder.ofIdentity();

  /** A last day before the first one is refused. */
  public TableRow {
    if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
      throw new IllegalArgumentException("a row ends before it starts");
    }
  }

  /** The days on which it is valid. */
  public DateRange validity() {
    return new DateRange(
        validFrom.orElse(DateRange.EARLIEST),
        validTo.map(day -> day.plusDays(1)).orElse(DateRange.LATEST));
  }

  /** Whether it says that the code is on purpose outside SIO. */
  public boolean isOutside() {
    return target == Outside.OUTSIDE;
  }

  /** Whether the two say the same, wherever they stand. */
  public boolean saysTheSameAs(TableRow other) {
    return onLine(other.line).equals(other);
  }

  /** Whether both are for the same system, local code and conditions. */
  public boolean isForTheSameAs(TableRow other) {
    return IDENTITY_ORDER.compare(this, other) == 0;
  }

  /** The same row elsewhere. */
  public TableRow onLine(int otherLine) {
    return new TableRow(
        otherLine,
        system,
        localCode,
        localName,
        unit,
        shift,
        staffingFactor,
        place,
        target,
        portion,
        validFrom,
        validTo,
        note);
  }

  /** The same row for another target. */
  public TableRow to(Target other) {
    return new TableRow(
        line,
        system,
        localCode,
        localName,
        unit,
        shift,
        staffingFactor,
        place,
        other,
        portion,
        validFrom,
        validTo,
        note);
  }

  /** The same row on other days. */
  public TableRow valid(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new TableRow(
        line,
        system,
        localCode,
        localName,
        unit,
        shift,
        staffingFactor,
        place,
        target,
        portion,
        from,
        to,
        note);
  }
}
