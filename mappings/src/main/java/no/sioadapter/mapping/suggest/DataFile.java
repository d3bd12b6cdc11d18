package no.sioadapter.mapping.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.sioadapter.mapping.file.CsvTable;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.file.Problems;

/** A table that is shipped with the program: one that can't be read is a mistake of ours. */
final class DataFile {
  private DataFile() {}

  static List<CsvTable.Row> rows(String name, String... columns) {
    try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
      Problems problems = new Problems();
      InputFile file = InputFile.of(name, in.readAllBytes());
      List<CsvTable.Row> rows =
          CsvTable.read(file, List.of(columns), List.of(), problems)
              .map(CsvTable::rows)
              .orElse(List.of());
      if (!problems.isEmpty()) {
        throw new IllegalStateException("shipped file at fault: " + problems.inOrder());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
