package no.sioadapter.mapping.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.code.LocalCode;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.PersonId;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Waiver;
import no.sioadapter.quality.check.Catalogue;

/** Reads {@code waivers.csv}: findings that somebody answers for, until a day. */
final class WaiversFile {
  static final String NAME = "waivers.csv";

  private static final List<String> COLUMNS =
      List.of("check", "scope", "value", "reason", "registered_by", "last_day");

  private final Problems problems;
  private final CellReader cells;

  WaiversFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  /** How the value of a scope is read. */
  private interface Reading {
    Optional<Waiver.Scope> read(String text);
  }

  private static final Map<String, Reading> SCOPES =
      new TreeMap<>(
          Map.of(
              "decision", text -> DecisionNumber.parse(text).map(Waiver.OfDecision::new),
              "person", text -> PersonId.parse(text).map(Waiver.OfPerson::new),
              "unit", text -> Optional.of(new Waiver.OfUnit(text)),
              "code", text -> LocalCode.parse(text).map(Waiver.OfCode::new)));

  List<Waiver> read(InputFile file) {
    List<Waiver> waivers = new ArrayList<>();
    CsvTable.read(file, COLUMNS, List.of(), problems)
        .ifPresent(table -> table.rows().forEach(row -> waiver(row).ifPresent(waivers::add)));
    return waivers;
  }

  private Optional<Waiver> waiver(CsvTable.Row row) {
    int before = problems.count();
    Optional<CheckCode> check = cells.text(row.cell("check")).flatMap(text -> check(row, text));
    Optional<Waiver.Scope> scope =
        cells.among(row.cell("scope"), SCOPES).flatMap(reading -> scope(row, reading));
    Optional<String> reason = cells.text(row.cell("reason"));
    Optional<String> registeredBy = cells.text(row.cell("registered_by"));
    Optional<LocalDate> lastDay = cells.text(row.cell("last_day")).flatMap(text -> day(row));
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Waiver(
                check.orElseThrow(),
                scope.orElseThrow(),
                reason.orElseThrow(),
                registeredBy.orElseThrow(),
                lastDay.orElseThrow()));
  }

  private Optional<LocalDate> day(CsvTable.Row row) {
    return cells.day(row.cell("last_day"));
  }

  private Optional<CheckCode> check(CsvTable.Row row, String text) {
    Optional<CheckCode> code =
        CheckCode.parse(text).filter(parsed -> Catalogue.find(parsed).isPresent());
    if (code.isEmpty()) {
      problems.add(row.cell("check").where(), new Reason.CheckUnknown(text));
    }
    return code;
  }

  /** A value that can't be read isn't repeated: it may be a person's id. */
  private Optional<Waiver.Scope> scope(CsvTable.Row row, Reading reading) {
    Cell cell = row.cell("value");
    Optional<Waiver.Scope> scope = cells.text(cell).flatMap(reading::read);
    if (scope.isEmpty() && !cell.text().isBlank()) {
      problems.add(cell.where(), new Reason.WaiverValueUnreadable(row.cell("scope").text()));
    }
    return scope;
  }
}
