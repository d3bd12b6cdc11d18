package no.sioadapter.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.config.MunicipalityRules;
import no.sioadapter.mapping.exchange.TableFiles;
import no.sioadapter.mapping.exchange.TableFormat;
import no.sioadapter.mapping.fhir.MapNames;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.table.TableCsv;
import no.sioadapter.mapping.table.TableRow;
import no.sioadapter.mapping.xlsx.Choices;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.fhir.ReportFhir;

/** Writes a mapping table; what is there already stays unless told otherwise. */
final class TableOutput {
  private static final int SHORT_HASH = 12;

  private final Terminal terminal;
  private final Path config;
  private final Quarter quarter;

  /**
   * An output.
   *
   * @param config the municipality's folder, whose year the lists and the names are of
   */
  TableOutput(Terminal terminal, Path config, Quarter quarter) {
    this.terminal = terminal;
    this.config = config;
    this.quarter = quarter;
  }

  /**
   * Writes the rows, whole or not at all, in the format that the file's ending says.
   *
   * @param force whether a file that is there may be replaced
   * @throws Stopped where the file can't be written, or may not be
   */
  void write(Path file, List<TableRow> rows, boolean force) throws Stopped, IOException {
    TableFormat format =
        TableFormat.of(String.valueOf(file.getFileName()))
            .orElseThrow(() -> stopped("mapping.format", file));
    if (!force && Files.exists(file)) {
      throw stopped("mapping.exists", file);
    }
    place(file, TableFiles.bytes(format, rows, setting(rows)), force);
  }

  private TableFiles.Setting setting(List<TableRow> rows) throws Stopped, IOException {
    try {
      MunicipalityRules rules = MunicipalityFolder.at(config).rules(quarter);
      String content = InputFile.of("content", TableCsv.bytes(rows)).sha256();
      return new TableFiles.Setting(
          terminal.language(),
          Choices.of(rules.pack().codes(), rules.municipality().systems(), rows),
          new MapNames(
              ReportFhir.DEFAULT_BASE,
              rules.municipality().number(),
              quarter.year(),
              content.substring(0, SHORT_HASH)));
    } catch (ConfigurationRefused refused) {
      throw new Stopped(ExitStatus.USAGE, terminal.problems(refused.problems()));
    }
  }

  private void place(Path file, byte[] bytes, boolean force) throws Stopped, IOException {
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    try {
      Path work = Files.createTempFile(folder, ".sio-", ".tmp");
      try {
        Files.write(work, bytes);
        if (force) {
          Files.move(work, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(work, file);
        }
      } finally {
        Files.deleteIfExists(work);
      }
    } catch (FileAlreadyExistsException meanwhile) {
      throw stopped("mapping.exists", file);
    } catch (NoSuchFileException noFolder) {
      throw new Stopped(
          ExitStatus.USAGE,
          List.of(
              terminal
                  .words()
                  .format("report.folder-unusable", Map.of("folder", Masked.path(folder)))));
    }
  }

  private Stopped stopped(String key, Path file) {
    return new Stopped(
        ExitStatus.USAGE, List.of(terminal.words().format(key, Map.of("file", Masked.path(file)))));
  }
}
