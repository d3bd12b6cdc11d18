package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.table.MappingTable;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.period.Quarter;

/** Reads a mapping table that needn't lie in the municipality's folder, by the folder's rules. */
final class OtherTable {
  private final Terminal terminal;

  OtherTable(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads it.
   *
   * @return also one with errors
   * @throws Stopped where there is no such file, or the folder is at fault
   */
  TableReading read(Path folder, Path file, Quarter quarter) throws Stopped, IOException {
    try {
      return MunicipalityFolder.at(folder).checkTable(file, quarter);
    } catch (ConfigurationRefused refused) {
      throw new Stopped(ExitStatus.USAGE, terminal.problems(refused.problems()));
    } catch (NoSuchFileException missing) {
      throw new Stopped(
          ExitStatus.USAGE,
          List.of(
              terminal.words().format("setup.no-such-input", Map.of("path", Masked.path(file)))));
    }
  }

  /** Tells everything that is to say of the table, to standard output. */
  void tell(TableReading reading) {
    terminal.problems(reading.notes()).forEach(terminal::sayLine);
    terminal.problems(reading.problems()).forEach(terminal.out()::println);
    FindingList list = new FindingList(terminal);
    reading.findings().forEach(list::finding);
    if (reading.table().isEmpty()) {
      terminal.say("mapping.refused", Map.of());
    }
  }

  /**
   * Reads one that can be used.
   *
   * @throws Stopped where it can't; everything that is wrong has been told
   */
  MappingTable sound(Path folder, Path file, Quarter quarter) throws Stopped, IOException {
    TableReading reading = read(folder, file, quarter);
    if (reading.table().isEmpty()) {
      tell(reading);
      throw new Stopped(ExitStatus.USAGE, List.of());
    }
    return reading.table().orElseThrow();
  }
}
