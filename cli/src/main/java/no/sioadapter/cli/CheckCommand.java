package no.sioadapter.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sio check}: what the checks find. Writes no file. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json", order = 9)
  private boolean json;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<RunSetup.Wanted> wanted = session.setup().wanted(run, written);
    written.finish();
    RunSetup.Prepared prepared = session.setup().prepare(wanted.orElseThrow());
    FindingTally tally = new FindingTally();
    RunSink list = json ? new NoSink() : new FindingList(session.terminal());
    RunOutcome outcome = session.run(prepared, list, tally);
    return new Ending(session.terminal(), json).tellCheck(outcome, tally).code();
  }
}
