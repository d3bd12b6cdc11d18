package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.engine.LocalFiles;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.report.errorlist.PersonIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sio report}: a quarter's report from exports, all its files or none. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--municipality", required = true, paramLabel = "1243", order = 2)
  private Optional<String> municipality = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "DIR", order = 5)
  private Optional<String> out = Optional.empty();

  @Option(names = "--report-version", paramLabel = "N", order = 7)
  private Optional<String> version = Optional.empty();

  @Option(names = "--dry-run", order = 8)
  private boolean dryRun;

  @Option(names = "--show-ids", order = 8)
  private boolean showIds;

  @Option(names = "--json", order = 9)
  private boolean json;

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<RunSetup.Wanted> shared = session.setup().wanted(run, written);
    Optional<MunicipalityNumber> number = written.municipality(municipality.orElse(""));
    Optional<Integer> numberOfVersion = written.version(version.orElse("1"));
    Optional<Path> folder = written.path("--out", out.orElse(""));
    written.finish();
    RunSetup.Wanted wanted =
        shared.orElseThrow().of(number.orElseThrow()).version(numberOfVersion.orElseThrow());
    RunSetup.Prepared prepared = session.setup().prepare(wanted);
    return (dryRun ? dryRun(prepared) : run(prepared, folder.orElseThrow())).code();
  }

  /** Before anything can be seen. */
  private void recordAccess(Path folder, String report) throws IOException {
    AccessLog log = AccessLog.in(folder);
    log.record(session.clock().instant(), report);
    session.terminal().say("report.ids-shown", Map.of("log", Masked.path(log.file())));
  }

  private ExitStatus dryRun(RunSetup.Prepared prepared) throws IOException {
    FindingTally tally = new FindingTally();
    RunOutcome outcome = session.run(prepared, new NoSink(), tally);
    return new Ending(session.terminal(), json).tell(outcome, tally, List.of());
  }

  private ExitStatus run(RunSetup.Prepared prepared, Path folder) throws Stopped, IOException {
    FindingTally tally = new FindingTally();
    String name = prepared.request().reportName();
    try (ReportOutput output = ReportOutput.into(folder, name, session.terminal())) {
      RunOutcome outcome;
      PersonIds ids = showIds ? PersonIds.SHOWN : PersonIds.MASKED;
      try (LocalFiles local = LocalFiles.in(output.work(), prepared.request(), ids)) {
        outcome = session.run(prepared, local, tally);
        if (outcome instanceof RunOutcome.Reported reported) {
          local.reported(reported.report());
        }
      }
      List<Path> files = List.of();
      if (outcome instanceof RunOutcome.Reported reported) {
        session.reportFiles().write(reported.report(), output.work());
        if (ids == PersonIds.SHOWN) {
          recordAccess(folder, name);
        }
        files = output.publish();
      }
      return new Ending(session.terminal(), json).tell(outcome, tally, files);
    }
  }
}
