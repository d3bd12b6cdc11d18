package no.sioadapter.admin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sio keys}: its verbs stand under it. */
@Command(name = "keys")
final class KeysVerb {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;
}
