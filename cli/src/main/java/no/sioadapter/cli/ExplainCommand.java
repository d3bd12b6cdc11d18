package no.sioadapter.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.engine.RunOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sio explain}: which decisions gave a code's figure, and how. The figure's trace isn't
 * stored: the run is made again (docs/adr/0004). Writes no file.
 */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--code", required = true, paramLabel = "HTAMDK", order = 5)
  private Optional<String> code = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", order = 7)
  private Optional<String> limit = Optional.empty();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<RunSetup.Wanted> wanted = session.setup().wanted(run, written);
    Optional<SioCode> asked = written.code(code.orElse(""));
    Optional<Integer> most = limit.flatMap(written::limit);
    written.finish();
    RunSetup.Prepared prepared = session.setup().prepare(wanted.orElseThrow());
    CodeEntry entry = entry(asked.orElseThrow(), prepared);
    FindingTally tally = new FindingTally();
    Explanation explanation =
        new Explanation(
            session.terminal(), entry, prepared.request(), most.orElse(Integer.MAX_VALUE));
    RunOutcome outcome = session.run(prepared, explanation, tally);
    if (outcome instanceof RunOutcome.Refused refused) {
      return new Ending(session.terminal(), false).tellRefusal(refused).code();
    }
    if (outcome instanceof RunOutcome.FailedToCheck failed) {
      return new Ending(session.terminal(), false).tellFailure(failed.crashed()).code();
    }
    explanation.finish(((RunOutcome.Reported) outcome).report());
    return tally.status().code();
  }

  private CodeEntry entry(SioCode asked, RunSetup.Prepared prepared) throws Stopped {
    return prepared
        .request()
        .rulePack()
        .codes()
        .find(asked)
        .orElseThrow(
            () ->
                new Stopped(
                    ExitStatus.USAGE,
                    List.of(
                        session
                            .terminal()
                            .words()
                            .format(
                                "explain.unknown-code",
                                Map.of(
                                    "code",
                                    asked,
                                    "year",
                                    prepared.request().rulePack().year())))));
  }
}
