package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
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
    return tell(read(folder.orElseThrow(), read, when.orElseThrow())).code();
  }

  private TableReading read(Path folder, Path file, Quarter when) throws Stopped, IOException {
    try {
      return MunicipalityFolder.at(folder).checkTable(file, when);
    } catch (ConfigurationRefused refused) {
      throw new Stopped(ExitStatus.USAGE, session.terminal().problems(refused.problems()));
    } catch (NoSuchFileException missing) {
      throw new Stopped(
          ExitStatus.USAGE,
          List.of(
              session
                  .terminal()
                  .words()
                  .format("setup.no-such-input", Map.of("path", Masked.path(file)))));
    }
  }

  private ExitStatus tell(TableReading reading) {
    Terminal terminal = session.terminal();
    terminal.problems(reading.notes()).forEach(terminal::sayLine);
    terminal.problems(reading.problems()).forEach(terminal.out()::println);
    FindingList list = new FindingList(terminal);
    reading.findings().forEach(list::finding);
    if (reading.table().isEmpty()) {
      terminal.say("mapping.refused", Map.of());
      return ExitStatus.USAGE;
    }
    terminal.print("mapping.accepted", Map.of("findings", reading.findings().size()));
    return ExitStatus.CLEAN;
  }
}
