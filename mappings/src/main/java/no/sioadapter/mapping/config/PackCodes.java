package no.sioadapter.mapping.config;

import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.CellReader;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;
import no.sioadapter.rulepack.RulePack;

/** Reads codes that the year must have. */
final class PackCodes {
  private final RulePack pack;
  private final CellReader cells;
  private final Problems problems;

  PackCodes(RulePack pack, CellReader cells, Problems problems) {
    this.pack = pack;
    this.cells = cells;
    this.problems = problems;
  }

  Optional<SioCode> read(Cell cell) {
    Optional<SioCode> code = cells.code(cell);
    if (code.isPresent() && pack.codes().find(code.get()).isEmpty()) {
      problems.add(cell.where(), new Reason.CodeNotInPack(cell.text(), pack.year()));
      return Optional.empty();
    }
    return code;
  }
}
