package no.sioadapter.admin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sio}: the verbs stand under it. */
@Command(name = "sio")
final class SioVerb {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;
}
