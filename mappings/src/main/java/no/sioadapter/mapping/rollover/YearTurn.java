package no.sioadapter.mapping.rollover;

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

/** The turn of a year for a municipality's codes, from its rule packs. */
public sealed interface YearTurn {
  /** Both years have rules that can be used. */
  record Turned(CodeTurn turn) implements YearTurn {}

  /** Either has not; why, in the order in which the files were read. */
  record Unusable(List<Problem> problems) implements YearTurn {
    /** Copies the list. */
    public Unusable {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads both years.
   *
   * @param folder the municipality's own
   * @param year the new one
   * @throws IOException where the disk fails
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
        ? new Turned(new CodeTurn(year, old.get().codes(), now.get().codes(), successors))
        : new Unusable(problems.inOrder());
  }

  private static Optional<RuleYear> read(Path folder, int year, Problems problems)
      throws IOException {
    return PackFiles.find(folder, year, problems)
        .flatMap(files -> new PackReader(problems).readYear(files, year));
  }
}
