package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.mapping.file.Problem;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.pack.CodeSuccessors;
import no.sioadapter.mapping.pack.PackFiles;
import no.sioadapter.mapping.pack.PackReader;
import no.sioadapter.mapping.pack.RuleYear;
import no.sioadapter.mapping.rollover.CodeTurn;

/** The turn of a year for a municipality's codes, from its rule packs. */
record YearTurn(Optional<CodeTurn> turn, List<Problem> problems) {
  /**
   * Reads both years.
   *
   * @return problems where either year has no rules that can be used
   */
  static YearTurn of(Path folder, int year) throws IOException {
    Problems problems = new Problems();
    Optional<RuleYear> old = read(folder, year - 1, problems);
    Optional<RuleYear> now = read(folder, year, problems);
    Optional<PackFiles> files = PackFiles.find(folder, year, new Problems());
    CodeSuccessors successors =
        now.isPresent() && files.isPresent()
            ? new PackReader(problems).readSuccessors(files.get(), year, now.get().codes())
            : CodeSuccessors.NONE;
    return problems.isEmpty() && old.isPresent() && now.isPresent()
        ? new YearTurn(
            Optional.of(new CodeTurn(year, old.get().codes(), now.get().codes(), successors)),
            List.of())
        : new YearTurn(Optional.empty(), problems.inOrder());
  }

  private static Optional<RuleYear> read(Path folder, int year, Problems problems)
      throws IOException {
    return PackFiles.find(folder, year, problems)
        .flatMap(files -> new PackReader(problems).readYear(files, year));
  }
}
