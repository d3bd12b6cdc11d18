package no.sioadapter.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.sioadapter.report.CellText;

/**
 * Who had persons' ids written into local files, and when: {@code innsynslogg.csv} beside them. It
 * is only ever added to.
 */
final class AccessLog {
  private static final String NAME = "innsynslogg.csv";

  private final Path file;

  private AccessLog(Path file) {
    this.file = file;
  }

  /** The log of a folder. */
  static AccessLog in(Path folder) {
    return new AccessLog(folder.resolve(NAME));
  }

  Path file() {
    return file;
  }

  /**
   * Adds a line.
   *
   * @param report whose local files show ids
   * @throws IOException where the disk fails: then nobody must be shown any
   */
  void record(Instant when, String report) throws IOException {
    boolean isNew = Files.notExists(file);
    try (Writer writer =
            Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        CsvWriter csv =
            CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer)) {
      if (isNew) {
        csv.writeRecord("when", "user", "report", "shown");
      }
      String second = when.truncatedTo(ChronoUnit.SECONDS).toString();
      csv.writeRecord(second, CellText.of(user()), report, "person-ids");
    }
  }

  /** By the operating system, whatever Java has been told. */
  private static String user() {
    return ProcessHandle.current().info().user().orElse(System.getProperty("user.name", "?"));
  }
}
