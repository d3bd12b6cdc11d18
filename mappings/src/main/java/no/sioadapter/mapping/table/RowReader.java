package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.Outside;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Portion;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.Target;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.Days;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.check.TableRowUnreadable;
import no.sioadapter.quality.check.TableRowUnreadable.Expected;

/** Reads a line of the table; every cell that can't be read is a finding (T01). */
final class RowReader {
  private static final String ALL_SYSTEMS = "*";
  private static final String OUTSIDE = "-";
  private static final Taken WHOLE = new Taken(MappingRow.Kind.PLAIN, Portion.WHOLE);
  private static final Map<String, Shift> SHIFTS =
      Map.of("day-evening", Shift.DAY_EVENING, "night", Shift.NIGHT);
  private static final Map<String, PlaceOwnership> PLACES =
      Map.of("own", PlaceOwnership.OWN, "bought", PlaceOwnership.BOUGHT);
  private static final Decimals FACTORS = Decimals.between("0", "9.99", 2);
  private static final Decimals SHARES = Decimals.between("0.01", "100", 2);
  private static final Decimals HOURS = Decimals.between("0.0001", "168", 4);

  private final Findings findings;
  private int faults;

  RowReader(Findings findings) {
    this.findings = findings;
  }

  /** The line's row; empty where any of its cells can't be read. */
  Optional<MappingRow> read(CsvTable.Row row) {
    int before = faults;
    Optional<SourceSystem> system = system(row.cell("system"));
    Optional<LocalCode> code = value(row.cell("local_code"), Expected.LOCAL_CODE, LocalCode::parse);
    Conditions conditions = conditions(row);
    Optional<Target> target = value(row.cell("sio_code"), Expected.SIO_CODE, RowReader::target);
    Taken taken = taken(row);
    Optional<DateRange> validity = validity(row);
    return faults > before
        ? Optional.empty()
        : Optional.of(
            new MappingRow(
                Math.toIntExact(row.where().line()),
                system,
                code.orElseThrow(),
                conditions,
                target.orElseThrow(),
                taken.kind(),
                taken.portion(),
                validity.orElseThrow()));
  }

  private record Taken(MappingRow.Kind kind, Portion portion) {}

  private void refuse(Cell cell, Expected expected) {
    faults++;
    findings.add(
        cell.where(), new TableRowUnreadable.Found(cell.where().column(), cell.text(), expected));
  }

  private <T> Optional<T> value(
      Cell cell, Expected expected, Function<String, Optional<T>> reading) {
    Optional<T> value = reading.apply(cell.text());
    if (value.isEmpty()) {
      refuse(cell, expected);
    }
    return value;
  }

  /** A blank cell is an empty value and no fault. */
  private <T> Optional<T> optional(
      Cell cell, Expected expected, Function<String, Optional<T>> reading) {
    return cell.text().isEmpty() ? Optional.empty() : value(cell, expected, reading);
  }

  private Optional<SourceSystem> system(Cell cell) {
    return cell.text().equals(ALL_SYSTEMS)
        ? Optional.empty()
        : value(cell, Expected.SYSTEM, RowReader::named);
  }

  private static Optional<SourceSystem> named(String text) {
    try {
      return Optional.of(new SourceSystem(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Target> target(String text) {
    return text.equals(OUTSIDE)
        ? Optional.of(Outside.OUTSIDE)
        : SioCode.parse(text).map(Function.identity());
  }

  private Conditions conditions(CsvTable.Row row) {
    return new Conditions(
        Optional.of(row.cell("unit").text()).filter(unit -> !unit.isEmpty()),
        optional(row.cell("shift"), Expected.SHIFT, text -> Optional.ofNullable(SHIFTS.get(text))),
        optional(
            row.cell("staffing_factor"),
            Expected.STAFFING_FACTOR,
            text -> FACTORS.parse(text).map(StaffingFactor::new)),
        optional(row.cell("place"), Expected.PLACE, text -> Optional.ofNullable(PLACES.get(text))));
  }

  private Taken taken(CsvTable.Row row) {
    Cell share = row.cell("share");
    Cell hours = row.cell("hours_per_week");
    if (!row.isBlank("share") && !row.isBlank("hours_per_week")) {
      refuse(hours, Expected.SHARE_OR_HOURS);
      return WHOLE;
    }
    return optional(share, Expected.SHARE, SHARES::parseScaled)
        .map(each -> new Taken(MappingRow.Kind.SHARE, new Portion.Share(each.intValue())))
        .or(
            () ->
                optional(hours, Expected.HOURS_PER_WEEK, HOURS::parseScaled)
                    .map(
                        each ->
                            new Taken(
                                MappingRow.Kind.HOURS, new Portion.FixedHours(each.intValue()))))
        .orElse(WHOLE);
  }

  private Optional<DateRange> validity(CsvTable.Row row) {
    int before = faults;
    Cell to = row.cell("valid_to");
    LocalDate start =
        optional(row.cell("valid_from"), Expected.DATE, Days::parse).orElse(DateRange.EARLIEST);
    LocalDate end =
        optional(to, Expected.DATE, Days::parse)
            .map(day -> day.plusDays(1))
            .orElse(DateRange.LATEST);
    if (faults > before) {
      return Optional.empty();
    }
    if (!start.isBefore(end)) {
      refuse(to, Expected.DATES_IN_ORDER);
      return Optional.empty();
    }
    return Optional.of(new DateRange(start, end));
  }
}
