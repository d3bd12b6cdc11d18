package no.sioadapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options that every run has, as written; {@link RunSetup} reads them. All are text, so that
 * what is wrong with them is told in the user's language and all at once.
 */
final class RunOptions {
  @Option(names = "--quarter", required = true, paramLabel = "2019Q1", order = 1)
  private Optional<String> quarter = Optional.empty();

  @Option(names = "--config", required = true, paramLabel = "DIR", order = 3)
  private Optional<String> config = Optional.empty();

  @Option(names = "--in", required = true, arity = "1..*", paramLabel = "FILE_OR_DIR", order = 4)
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--history", paramLabel = "FILE_OR_DIR", order = 6)
  private List<String> history = new ArrayList<>();

  @Option(names = "--earlier-in", paramLabel = "DIR", order = 6)
  private List<String> earlierInputs = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "INSTANT", order = 6)
  private Optional<String> asOf = Optional.empty();

  String quarter() {
    return quarter.orElse("");
  }

  String config() {
    return config.orElse("");
  }

  List<String> inputs() {
    return List.copyOf(inputs);
  }

  List<String> history() {
    return List.copyOf(history);
  }

  List<String> earlierInputs() {
    return List.copyOf(earlierInputs);
  }

  Optional<String> asOf() {
    return asOf;
  }
}
