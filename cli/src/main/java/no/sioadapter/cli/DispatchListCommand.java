package no.sioadapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sio dispatch list}: how far a quarter's reports are on their way. */
@Command(name = "list")
final class DispatchListCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private QuarterOnServer on = new QuarterOnServer();
  @Mixin private CommonOptions common = new CommonOptions();

  DispatchListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped {
    WrittenOptions written = session.written(common);
    Optional<QuarterOnServer.Asked> asked = on.read(written);
    written.finish();
    QuarterOnServer.Asked quarter = asked.orElseThrow();
    List<DispatchOnServer> dispatches =
        DispatchOnServer.of(quarter.client(session).get(DispatchOnServer.path(quarter)));
    if (dispatches.isEmpty()) {
      session.terminal().print("dispatch.none", Map.of());
    }
    dispatches.forEach(each -> each.print(session.terminal()));
    return ExitStatus.CLEAN.code();
  }
}
