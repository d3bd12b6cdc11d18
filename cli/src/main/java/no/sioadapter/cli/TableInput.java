package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sioadapter.mapping.exchange.TableFiles;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.table.TableReader;
import no.sioadapter.mapping.table.TableReading;
import no.sioadapter.mapping.table.TableRow;

/** Reads a mapping table in any of its formats, for what it says and by no year's rules. */
final class TableInput {
  private final Terminal terminal;

  TableInput(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The table's rows.
   *
   * @throws Stopped where there is no such file, or any of it can't be read, with every problem
   */
  List<TableRow> rows(Path file) throws Stopped, IOException {
    TableReading reading;
    try {
      reading = TableFiles.read(InputFile.read(file), TableReader.ofAnyYear());
    } catch (NoSuchFileException missing) {
      throw new Stopped(
          ExitStatus.USAGE,
          List.of(
              terminal.words().format("setup.no-such-input", Map.of("path", Masked.path(file)))));
    }
    if (reading.table().isEmpty()) {
      throw new Stopped(ExitStatus.REFUSED, lines(reading));
    }
    terminal.problems(reading.notes()).forEach(terminal::sayLine);
    return reading.rows();
  }

  private List<String> lines(TableReading reading) {
    List<String> lines = new ArrayList<>(terminal.problems(reading.problems()));
    FindingLines findings = new FindingLines(terminal);
    reading.findings().forEach(finding -> lines.add(findings.withFile(finding)));
    lines.add(terminal.words().format("mapping.refused"));
    return lines;
  }
}
