package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.engine.FirstMoves;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.WhatIfOutcome;
import no.sioadapter.mapping.table.MappingTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sio mapping what-if}: what another mapping table would make of a quarter, before anybody
 * uses it. Writes no file.
 */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {
  private static final String ON_A_SCREEN = "20";
  private static final String IN_JSON = "1000";

  private final Session session;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--table", required = true, paramLabel = "FILE", order = 5)
  private Optional<String> table = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", order = 7)
  private Optional<String> limit = Optional.empty();

  @Option(names = "--json", order = 9)
  private boolean json;

  WhatIfCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<RunSetup.Wanted> wanted = session.setup().wanted(run, written);
    Optional<Path> file = written.path("--table", table.orElse(""));
    Optional<Integer> most = written.limit(limit.orElse(json ? IN_JSON : ON_A_SCREEN));
    written.finish();
    RunSetup.Wanted all = wanted.orElseThrow();
    MappingTable draft =
        new OtherTable(session.terminal()).sound(all.config(), file.orElseThrow(), all.quarter());
    RunSetup.Prepared prepared = session.setup().prepare(all);
    FirstMoves moves = new FirstMoves(most.orElseThrow());
    return tell(prepared, session.whatIf(prepared, draft, moves), moves).code();
  }

  private ExitStatus tell(RunSetup.Prepared prepared, WhatIfOutcome outcome, FirstMoves moves) {
    Terminal terminal = session.terminal();
    if (outcome instanceof WhatIfOutcome.Compared compared) {
      if (json) {
        WhatIfJson.print(terminal.out(), compared, moves.held());
      } else {
        new WhatIfTable(terminal).print(prepared.request(), compared, moves.held());
      }
      return ExitStatus.CLEAN;
    }
    Ending ending = new Ending(terminal, json);
    return outcome instanceof WhatIfOutcome.Refused refused
        ? ending.tellRefusal(new RunOutcome.Refused(refused.reasons()))
        : ending.tellFailure(((WhatIfOutcome.FailedToCheck) outcome).crashed());
  }
}
