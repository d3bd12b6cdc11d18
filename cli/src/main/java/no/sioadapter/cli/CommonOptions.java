package no.sioadapter.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every verb has. */
final class CommonOptions {
  /** Read before anything else ({@link LanguageChoice}); here it is only known, and checked. */
  @Option(names = "--lang", paramLabel = "nb|nn|en", order = 90)
  private Optional<String> language = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 91)
  private boolean help;

  Optional<String> language() {
    return language;
  }

  boolean isHelp() {
    return help;
  }
}
