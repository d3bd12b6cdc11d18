package no.sioadapter.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.mapping.diff.DiffCsv;
import no.sioadapter.mapping.diff.TableDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sio mapping diff}: what differs between two mapping tables, in whatever format. */
@Command(name = "diff")
final class MappingDiffCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "after")
  private String after = "";

  @Option(names = "--csv", order = 4)
  private boolean csv;

  @Option(names = "--json", order = 9)
  private boolean json;

  MappingDiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<Path> old = written.path("FILE", before);
    Optional<Path> now = written.path("FILE", after);
    written.finish();
    Terminal terminal = session.terminal();
    TableInput input = new TableInput(terminal);
    TableDiff diff =
        TableDiff.between(input.rows(old.orElseThrow()), input.rows(now.orElseThrow()));
    if (csv) {
      terminal.out().print(new String(DiffCsv.bytes(diff), StandardCharsets.UTF_8));
    } else if (json) {
      new TableJson(terminal).print(diff, List.of(), Optional.empty());
    } else {
      new DiffTable(terminal).print(diff);
    }
    return ExitStatus.CLEAN.code();
  }
}
