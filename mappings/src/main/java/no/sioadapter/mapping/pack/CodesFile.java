package no.sioadapter.mapping.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.UnitKind;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/** Reads {@code codes.csv}: the year's codes in the form's order. */
final class CodesFile {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "unit",
          "star",
          "category",
          "name_nb",
          "setting",
          "shift",
          "staffing_factor",
          "place");
  private static final Map<String, UnitKind> UNITS =
      Map.of("hour", UnitKind.HOUR, "day", UnitKind.DAY);
  private static final Map<String, Boolean> STARS = Map.of("yes", true, "no", false);
  // "any" says that the code doesn't ask for the shift, just as an empty cell does
  private static final String ANY = "any";
  private static final Map<String, Shift> SHIFTS =
      Map.of("day-evening", Shift.DAY_EVENING, "night", Shift.NIGHT);
  private static final Map<String, PlaceOwnership> PLACES =
      Map.of("own", PlaceOwnership.OWN, "bought", PlaceOwnership.BOUGHT);
  private static final Decimals FACTORS = Decimals.between("0", "9.99", 2);

  private final Problems problems;
  private final CellReader cells;

  CodesFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /**
   * Reads the codes; empty where any line is at fault.
   *
   * @param headings the categories that have a heading; empty where that isn't known
   */
  Optional<CodeSystem> read(InputFile file, Optional<Map<String, String>> headings) {
    int before = problems.count();
    List<CodeEntry> entries = new ArrayList<>();
    Map<SioCode, Long> lines = new HashMap<>();
    CsvTable.read(file, COLUMNS, List.of(), problems)
        .ifPresent(
            table ->
                table.rows().forEach(row -> entry(row, headings, lines).ifPresent(entries::add)));
    if (entries.size() > CodeSystem.MOST_CODES) {
      problems.add(file.where(), new Reason.TooManyCodes(entries.size(), CodeSystem.MOST_CODES));
    }
    return problems.count() > before ? Optional.empty() : Optional.of(CodeSystem.of(entries));
  }

  private Optional<CodeEntry> entry(
      CsvTable.Row row, Optional<Map<String, String>> headings, Map<SioCode, Long> lines) {
    int before = problems.count();
    Optional<SioCode> code = cells.code(row.cell("code"));
    code.map(each -> lines.putIfAbsent(each, row.where().line()))
        .ifPresent(
            first ->
                problems.add(
                    row.where().at("code"),
                    new Reason.ListedTwice(row.cell("code").text(), first)));
    Optional<UnitKind> unit = cells.among(row.cell("unit"), UNITS);
    Optional<Boolean> star = cells.among(row.cell("star"), STARS);
    Optional<String> category = cells.text(row.cell("category"));
    category
        .filter(each -> headings.isPresent() && !headings.get().containsKey(each))
        .ifPresent(
            each -> problems.add(row.where().at("category"), new Reason.HeadingMissing(each)));
    Optional<String> name = cells.text(row.cell("name_nb"));
    Optional<Shift> shift = shift(row.cell("shift"));
    Optional<StaffingFactor> factor = factor(row.cell("staffing_factor"));
    Optional<PlaceOwnership> place =
        row.isBlank("place") ? Optional.empty() : cells.among(row.cell("place"), PLACES);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new CodeEntry(
            code.orElseThrow(),
            unit.orElseThrow(),
            star.orElseThrow(),
            category.orElseThrow(),
            name.orElseThrow(),
            row.cell("setting").text(),
            shift,
            factor,
            place));
  }

  private Optional<Shift> shift(Cell cell) {
    return cell.text().isEmpty() || cell.text().equals(ANY)
        ? Optional.empty()
        : cells.among(cell, SHIFTS);
  }

  private Optional<StaffingFactor> factor(Cell cell) {
    return cell.text().isEmpty()
        ? Optional.empty()
        : cells.decimal(cell, FACTORS).map(StaffingFactor::new);
  }
}
