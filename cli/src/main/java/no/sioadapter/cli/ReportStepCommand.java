package no.sioadapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A step on a report on a server: the newest version unless another is named. */
abstract class ReportStepCommand implements Callable<Integer> {
  private final Session session;
  private final String step;

  @Mixin private QuarterOnServer on = new QuarterOnServer();
  @Mixin private ReasonOption reason = new ReasonOption();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--version", paramLabel = "N", order = 3)
  private Optional<String> version = Optional.empty();

  /**
   * @param step the last part of the API's address
   */
  ReportStepCommand(Session session, String step) {
    this.session = session;
    this.step = step;
  }

  @Override
  public Integer call() throws Stopped {
    WrittenOptions written = session.written(common);
    Optional<QuarterOnServer.Asked> asked = on.read(written);
    Optional<Integer> wanted =
        version.isPresent() ? written.reportVersion(version.get()) : Optional.empty();
    written.finish();
    QuarterOnServer.Asked quarter = asked.orElseThrow();
    ServerClient server = quarter.signedIn(session);
    ReportOnServer report = chosen(server, quarter, wanted);
    ReportOnServer now =
        new ReportOnServer(
            server.post(
                quarter.path() + "/" + report.version() + "/" + step,
                report.steps(),
                reason.json()));
    new ReportLines(session.terminal()).print(now);
    return ExitStatus.CLEAN.code();
  }

  private ReportOnServer chosen(
      ServerClient server, QuarterOnServer.Asked quarter, Optional<Integer> wanted) throws Stopped {
    List<ReportOnServer> reports = ReportOnServer.all(server.get(quarter.path()));
    Optional<ReportOnServer> found =
        reports.stream()
            .filter(each -> wanted.isEmpty() || each.version() == wanted.get())
            .findFirst();
    if (found.isEmpty()) {
      throw stopped("reports.none", Map.of());
    }
    return found.get();
  }

  private Stopped stopped(String key, Map<String, ?> named) {
    return new Stopped(ExitStatus.USAGE, List.of(session.terminal().words().format(key, named)));
  }
}
