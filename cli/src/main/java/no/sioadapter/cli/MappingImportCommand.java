package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.mapping.diff.TableDiff;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.period.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sio mapping import}: what a file would change in a mapping table, and the file as
 * canonical CSV where one is asked for.
 */
@Command(name = "import")
final class MappingImportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private TableOptions tables = new TableOptions();

  @Option(names = "--quarter", required = true, paramLabel = "2019Q1", order = 1)
  private Optional<String> quarter = Optional.empty();

  @Option(names = "--in", required = true, paramLabel = "FILE", order = 2, descriptionKey = "from")
  private Optional<String> in = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", order = 5)
  private Optional<String> out = Optional.empty();

  @Option(names = "--force", order = 6)
  private boolean force;

  @Option(names = "--json", order = 9)
  private boolean json;

  MappingImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<Quarter> when = written.quarter(quarter.orElse(""));
    Optional<Path> folder = tables.config(written);
    Optional<Path> table = tables.table(written);
    Optional<Path> from = written.path("--in", in.orElse(""));
    Optional<Path> to = out.flatMap(text -> written.path("--out", text));
    written.finish();
    Terminal terminal = session.terminal();
    OtherTable other = new OtherTable(terminal);
    TableReading reading = other.read(folder.orElseThrow(), from.orElseThrow(), when.orElseThrow());
    if (reading.table().isEmpty()) {
      other.tell(reading);
      throw new Stopped(ExitStatus.REFUSED, List.of());
    }
    TableDiff diff = TableDiff.between(before(table.orElseThrow()), reading.rows());
    if (to.isPresent()) {
      new TableOutput(terminal, folder.orElseThrow(), when.orElseThrow())
          .write(to.get(), reading.rows(), force);
    }
    tell(reading, diff, to);
    return ExitStatus.CLEAN.code();
  }

  /** No table yet is one without rows. */
  private List<TableRow> before(Path table) throws Stopped, IOException {
    return Files.exists(table) ? new TableInput(session.terminal()).rows(table) : List.of();
  }

  private void tell(TableReading reading, TableDiff diff, Optional<Path> to) {
    Terminal terminal = session.terminal();
    terminal.problems(reading.notes()).forEach(terminal::sayLine);
    if (json) {
      new TableJson(terminal).print(diff, reading.findings(), to);
      return;
    }
    FindingList list = new FindingList(terminal);
    reading.findings().forEach(list::finding);
    new DiffTable(terminal).print(diff);
    if (to.isPresent()) {
      terminal.print("mapping.written", Map.of("file", Masked.path(to.get())));
    } else {
      terminal.print("mapping.previewed");
    }
  }
}
