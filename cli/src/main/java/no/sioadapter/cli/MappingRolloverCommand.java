package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.mapping.rollover.CodeTurn;
import no.sioadapter.mapping.rollover.RollOver;
import no.sioadapter.mapping.rollover.RolledTable;
import no.sioadapter.mapping.rollover.WorkText;
import no.sioadapter.mapping.rollover.YearTurn;
import no.sioadapter.period.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sio mapping rollover}: a mapping table carried to a new year's codes. */
@Command(name = "rollover")
final class MappingRolloverCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private TableOptions tables = new TableOptions();

  @Option(names = "--year", required = true, paramLabel = "2020", order = 1)
  private Optional<String> year = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", order = 5)
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", order = 6)
  private boolean force;

  @Option(names = "--json", order = 9)
  private boolean json;

  MappingRolloverCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<Integer> when = WrittenOptions.year(year.orElse(""));
    if (when.isEmpty()) {
      written.add("usage.year", Map.of("value", Masked.text(year.orElse(""))));
    }
    Optional<Path> folder = tables.config(written);
    Optional<Path> table = tables.table(written);
    Optional<Path> to = out.flatMap(text -> written.path("--out", text));
    written.finish();
    Terminal terminal = session.terminal();
    CodeTurn turn = turn(folder.orElseThrow(), when.orElseThrow());
    RolledTable rolled = RollOver.of(new TableInput(terminal).rows(table.orElseThrow()), turn);
    if (to.isPresent()) {
      new TableOutput(terminal, folder.orElseThrow(), new Quarter(when.orElseThrow(), 1))
          .write(to.get(), rolled.rows(), force);
    }
    ExitStatus status = rolled.isSettled() ? ExitStatus.CLEAN : ExitStatus.ERRORS;
    tell(status, rolled, to);
    return status.code();
  }

  private CodeTurn turn(Path folder, int newYear) throws Stopped, IOException {
    YearTurn turn = YearTurn.of(folder, newYear);
    if (turn instanceof YearTurn.Unusable unusable) {
      throw new Stopped(ExitStatus.USAGE, session.terminal().problems(unusable.problems()));
    }
    return ((YearTurn.Turned) turn).turn();
  }

  private void tell(ExitStatus status, RolledTable rolled, Optional<Path> to) {
    Terminal terminal = session.terminal();
    if (json) {
      new TableJson(terminal).print(status, rolled, to);
      return;
    }
    terminal.print(
        "mapping.rollover.counts",
        Map.of("kept", rolled.kept(), "carried", rolled.carried(), "items", rolled.items().size()));
    WorkText text = WorkText.in(terminal.language());
    rolled
        .items()
        .forEach(
            item ->
                terminal.print(
                    item.isOpen() ? "mapping.rollover.open" : "mapping.rollover.told",
                    Map.of("what", Masked.text(text.of(item)))));
    if (to.isPresent()) {
      terminal.print("mapping.written", Map.of("file", Masked.path(to.get())));
    } else {
      terminal.print("mapping.previewed");
    }
  }
}
