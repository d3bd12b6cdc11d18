package no.sioadapter.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which mapping table a verb is about. */
final class TableOptions {
  @Option(names = "--config", required = true, paramLabel = "DIR", order = 3)
  private Optional<String> config = Optional.empty();

  @Option(names = "--table", paramLabel = "FILE", order = 4)
  private Optional<String> table = Optional.empty();

  /** The folder; what can't be read, {@code written} knows. */
  Optional<Path> config(WrittenOptions written) {
    return written.path("--config", config.orElse(""));
  }

  /** The table, which is the folder's unless another is named. */
  Optional<Path> table(WrittenOptions written) {
    return table.isPresent()
        ? written.path("--table", table.get())
        : config(written).map(folder -> folder.resolve("mapping.csv"));
  }
}
