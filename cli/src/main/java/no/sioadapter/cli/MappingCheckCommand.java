package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.period.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sio mapping check}: what is found in a mapping table, without any delivery. */
@Command(name = "check")
final class MappingCheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--quarter", required = true, paramLabel = "2019Q1", order = 1)
  private Optional<String> quarter = Optional.empty();

  @Option(names = "--config", required = true, paramLabel = "DIR", order = 3)
  private Optional<String> config = Optional.empty();

  @Option(names = "--table", paramLabel = "FILE", order = 4)
  private Optional<String> table = Optional.empty();

  MappingCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Stopped, IOException {
    WrittenOptions written = session.written(common);
    Optional<Quarter> when = written.quarter(quarter.orElse(""));
    Optional<Path> folder = written.path("--config", config.orElse(""));
    Optional<Path> file = table.flatMap(text -> written.path("--table", text));
    written.finish();
    Path read = file.orElse(folder.orElseThrow().resolve("mapping.csv"));
    OtherTable other = new OtherTable(session.terminal());
    TableReading reading = other.read(folder.orElseThrow(), read, when.orElseThrow());
    other.tell(reading);
    if (reading.table().isEmpty()) {
      return ExitStatus.USAGE.code();
    }
    session.terminal().print("mapping.accepted", Map.of("findings", reading.findings().size()));
    return ExitStatus.CLEAN.code();
  }
}
