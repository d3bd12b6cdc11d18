package no.sioadapter.mapping.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/** Reads {@code successors.csv}: {@code code;successor}, a line for each successor of a code. */
final class SuccessorsFile {
  private static final List<String> COLUMNS = List.of("code", "successor");

  private final Problems problems;
  private final CellReader cells;

  SuccessorsFile(Problems problems) {
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  CodeSuccessors read(InputFile file, int year, CodeSystem codes) {
    Map<SioCode, List<SioCode>> byCode = new LinkedHashMap<>();
    CsvTable.read(file, COLUMNS, List.of("note"), problems)
        .ifPresent(table -> table.rows().forEach(row -> line(row, year, codes, byCode)));
    return new CodeSuccessors(byCode);
  }

  private void line(
      CsvTable.Row row, int year, CodeSystem codes, Map<SioCode, List<SioCode>> byCode) {
    Optional<SioCode> code = cells.code(row.cell("code"));
    Optional<SioCode> successor = cells.code(row.cell("successor"));
    if (successor.isPresent() && codes.find(successor.get()).isEmpty()) {
      problems.add(
          row.where().at("successor"), new Reason.CodeNotInPack(successor.get().value(), year));
    } else if (code.isPresent() && successor.isPresent()) {
      List<SioCode> successors = byCode.computeIfAbsent(code.get(), key -> new ArrayList<>());
      if (!successors.contains(successor.get())) {
        successors.add(successor.get());
      }
    }
  }
}
