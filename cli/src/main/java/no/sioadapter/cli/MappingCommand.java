package no.sioadapter.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sio mapping}: verbs on a mapping table. */
@Command(name = "mapping")
final class MappingCommand {
  @Mixin final CommonOptions common = new CommonOptions();
}
