package no.sioadapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A step on a dispatch: of the newest version on its one channel, unless others are named. */
@Command
final class DispatchStepCommand implements Callable<Integer> {
  private final Session session;
  private final String step;

  @Mixin private QuarterOnServer on = new QuarterOnServer();
  @Mixin private ReasonOption reason = new ReasonOption();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--version", paramLabel = "N", order = 3)
  private Optional<String> version = Optional.empty();

  @Option(names = "--channel", paramLabel = "NAME", order = 4)
  private Optional<String> channel = Optional.empty();

  /**
   * @param step the last part of the API's address
   */
  DispatchStepCommand(Session session, String step) {
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
    DispatchOnServer dispatch = chosen(server, quarter, wanted);
    DispatchOnServer.read(server.post(dispatch.path() + "/" + step, 0, reason.json()))
        .print(session.terminal());
    return ExitStatus.CLEAN.code();
  }

  private DispatchOnServer chosen(
      ServerClient server, QuarterOnServer.Asked quarter, Optional<Integer> wanted) throws Stopped {
    List<DispatchOnServer> all = DispatchOnServer.of(server.get(DispatchOnServer.path(quarter)));
    int newest = wanted.orElse(all.stream().mapToInt(DispatchOnServer::version).max().orElse(0));
    List<DispatchOnServer> fitting =
        all.stream()
            .filter(each -> each.version() == newest)
            .filter(each -> channel.isEmpty() || channel.get().equals(each.channel()))
            .toList();
    if (fitting.isEmpty()) {
      throw stopped("dispatch.none");
    }
    if (fitting.size() > 1) {
      throw stopped("dispatch.which");
    }
    return fitting.get(0);
  }

  private Stopped stopped(String key) {
    return new Stopped(ExitStatus.USAGE, List.of(session.terminal().words().format(key, Map.of())));
  }
}
