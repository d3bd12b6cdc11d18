package no.sioadapter.mapping.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.check.TableRowUnreadable;
import no.sioadapter.quality.check.TableRowUnreadable.Expected;

/** Reads a line of the table; every cell that can't be read is a finding (T01). */
final class RowReader {
  private static final int LONGEST_TEXT = 4000;

  /** What neither XML nor FHIR can carry; a tab and a line break they can. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

  private static final Decimals FACTORS = Decimals.between("0", "9.99", 2);
  private static final Decimals SHARES = Decimals.between("0.01", "100", 2);
  private static final Decimals HOURS = Decimals.between("0.0001", "168", 4);

  private final Findings findings;
  private int faults;

  RowReader(Findings findings) {
    this.findings = findings;
  }

  /** The line's row; empty where any of its cells can't be read. */
  Optional<TableRow> read(CsvTable.Row row) {
    int before = faults;
    Optional<SourceSystem> system = system(row.cell("system"));
    Optional<LocalCode> code = value(row.cell("local_code"), Expected.LOCAL_CODE, LocalCode::parse);
    Optional<String> name = text(row.cell("local_name"));
    Optional<String> unit = text(row.cell("unit"));
    Optional<Shift> shift = among(row.cell("shift"), Expected.SHIFT, TableCells.SHIFTS);
    Optional<StaffingFactor> factor =
        optional(
            row.cell("staffing_factor"),
            Expected.STAFFING_FACTOR,
            text -> FACTORS.parse(text).map(StaffingFactor::new));
    Optional<PlaceOwnership> place = among(row.cell("place"), Expected.PLACE, TableCells.PLACES);
    Optional<Target> target = value(row.cell("sio_code"), Expected.SIO_CODE, RowReader::target);
    Optional<Portion> portion = portion(row);
    Optional<LocalDate> from = optional(row.cell("valid_from"), Expected.DATE, Days::parse);
    Optional<LocalDate> to = validTo(row.cell("valid_to"), from);
    Optional<String> note = text(row.cell("note"));
    return faults > before
        ? Optional.empty()
        : Optional.of(
            new TableRow(
                Math.toIntExact(row.where().line()),
                system,
                code.orElseThrow(),
                name.orElse(""),
                unit,
                shift,
                factor,
                place,
                target.orElseThrow(),
                portion,
                from,
                to,
                note.orElse("")));
  }

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
    return cell.text().equals(TableCells.ALL_SYSTEMS)
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
    return text.equals(TableCells.OUTSIDE)
        ? Optional.of(Outside.OUTSIDE)
        : SioCode.parse(text).map(Function.identity());
  }

  private <T> Optional<T> among(Cell cell, Expected expected, Map<String, T> words) {
    return optional(cell, expected, text -> Optional.ofNullable(words.get(text)));
  }

  /** Free text, line breaks as one sign; empty where there is none. */
  private Optional<String> text(Cell cell) {
    return optional(cell, Expected.TEXT, RowReader::readable);
  }

  private static Optional<String> readable(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Optional.of(lines)
        .filter(each -> each.length() <= LONGEST_TEXT && !CONTROL.matcher(each).find());
  }

  private Optional<Portion> portion(CsvTable.Row row) {
    Cell share = row.cell("share");
    Cell hours = row.cell("hours_per_week");
    if (!row.isBlank("share") && !row.isBlank("hours_per_week")) {
      refuse(hours, Expected.SHARE_OR_HOURS);
      return Optional.empty();
    }
    Optional<Portion> shared =
        optional(share, Expected.SHARE, SHARES::parseScaled)
            .map(each -> new Portion.Share(each.intValue()));
    return shared.or(
        () ->
            optional(hours, Expected.HOURS_PER_WEEK, HOURS::parseScaled)
                .map(each -> new Portion.FixedHours(each.intValue())));
  }

  private Optional<LocalDate> validTo(Cell cell, Optional<LocalDate> from) {
    Optional<LocalDate> to = optional(cell, Expected.DATE, Days::parse);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      refuse(cell, Expected.DATES_IN_ORDER);
    }
    return to;
  }
}
