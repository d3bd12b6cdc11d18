package no.sioadapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sio reports}: the versions of a quarter's report on a server, and how far each is. */
@Command(name = "reports")
final class ReportsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private QuarterOnServer on = new QuarterOnServer();
  @Mixin private CommonOptions common = new CommonOptions();

  ReportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped {
    WrittenOptions written = session.written(common);
    Optional<QuarterOnServer.Asked> asked = on.read(written);
    written.finish();
    QuarterOnServer.Asked quarter = asked.orElseThrow();
    List<ReportOnServer> reports = ReportOnServer.all(quarter.client(session).get(quarter.path()));
    if (reports.isEmpty()) {
      session.terminal().print("reports.none", Map.of());
    }
    reports.forEach(new ReportLines(session.terminal())::print);
    return ExitStatus.CLEAN.code();
  }
}
