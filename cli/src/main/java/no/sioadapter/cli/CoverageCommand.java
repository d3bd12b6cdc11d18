package no.sioadapter.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.engine.coverage.Coverage;
import no.sioadapter.engine.coverage.CoverageOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sio mapping coverage}: which local codes a quarter's decisions have, where each goes, and
 * first what is worth most and isn't mapped. Writes no file.
 */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json", order = 9)
  private boolean json;

  CoverageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<RunSetup.Wanted> wanted = session.setup().wanted(run, written);
    written.finish();
    RunSetup.Prepared prepared = session.setup().prepare(wanted.orElseThrow());
    CoverageOutcome outcome =
        session.coverage(prepared, prepared.configuration().suggester(List.of()));
    return tell(prepared, outcome).code();
  }

  private ExitStatus tell(RunSetup.Prepared prepared, CoverageOutcome outcome) {
    Terminal terminal = session.terminal();
    if (outcome instanceof CoverageOutcome.NotCovered not) {
      return new Ending(terminal, json).tellNothing(not.why());
    }
    Coverage coverage = ((CoverageOutcome.Covered) outcome).coverage();
    ExitStatus status =
        coverage.rows().stream().anyMatch(row -> row.fate().isOpen())
            ? ExitStatus.ERRORS
            : ExitStatus.CLEAN;
    if (json) {
      new CoverageJson(prepared.request()).print(terminal.out(), status, coverage);
    } else {
      new CoverageTable(terminal, prepared.request()).print(coverage);
    }
    return status;
  }
}
