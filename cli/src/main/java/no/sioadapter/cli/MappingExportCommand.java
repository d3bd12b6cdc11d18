package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.period.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sio mapping export}: a mapping table as canonical CSV, a workbook or ConceptMaps. */
@Command(name = "export")
final class MappingExportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private TableOptions tables = new TableOptions();

  @Option(names = "--quarter", required = true, paramLabel = "2019Q1", order = 1)
  private Optional<String> quarter = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FILE", order = 5)
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", order = 6)
  private boolean force;

  MappingExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<Quarter> when = written.quarter(quarter.orElse(""));
    Optional<Path> folder = tables.config(written);
    Optional<Path> table = tables.table(written);
    Optional<Path> file = written.path("--out", out.orElse(""));
    written.finish();
    Terminal terminal = session.terminal();
    new TableOutput(terminal, folder.orElseThrow(), when.orElseThrow())
        .write(file.orElseThrow(), new TableInput(terminal).rows(table.orElseThrow()), force);
    terminal.print("mapping.written", Map.of("file", Masked.path(file.orElseThrow())));
    return ExitStatus.CLEAN.code();
  }
}
