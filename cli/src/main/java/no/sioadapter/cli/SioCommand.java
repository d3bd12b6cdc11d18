package no.sioadapter.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sio}: the verbs stand under it. */
@Command(name = "sio", versionProvider = VersionLine.class)
final class SioCommand {
  @Mixin final CommonOptions common = new CommonOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 92)
  boolean version;
}
