package no.sioadapter.mapping.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.Decimals;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.RulePack;

/** Reads {@code tillegg-<yyyy>Q<q>.csv}: units entered by hand (I-18). */
final class AdditionsFile {
  private static final List<String> COLUMNS =
      List.of("code", "units", "recipients", "reason", "document", "registered_by");
  private static final Decimals UNITS = Decimals.between("0.0001", "999999999", 4);

  private final RulePack pack;
  private final Problems problems;
  private final CellReader cells;

  AdditionsFile(RulePack pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  List<Addition> read(InputFile file) {
    List<Addition> additions = new ArrayList<>();
    CsvTable.read(file, COLUMNS, List.of(), problems)
        .ifPresent(table -> table.rows().forEach(row -> addition(row).ifPresent(additions::add)));
    return additions;
  }

  private Optional<Addition> addition(CsvTable.Row row) {
    int before = problems.count();
    Optional<SioCode> code = new PackCodes(pack, cells, problems).read(row.cell("code"));
    Optional<BigDecimal> units = cells.decimal(row.cell("units"), UNITS);
    Optional<Integer> recipients = cells.whole(row.cell("recipients"), 0, 999_999_999);
    Optional<String> reason = cells.text(row.cell("reason"));
    Optional<String> document = cells.text(row.cell("document"));
    Optional<String> registeredBy = cells.text(row.cell("registered_by"));
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new Addition(
                code.orElseThrow(),
                units.orElseThrow(),
                recipients.orElseThrow(),
                reason.orElseThrow(),
                document.orElseThrow(),
                registeredBy.orElseThrow()));
  }
}
