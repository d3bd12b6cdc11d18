package no.sioadapter.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sio dispatch}: verbs on approved reports on their way to the receiver, on a server. */
@Command(name = "dispatch")
final class DispatchCommand {
  @Mixin final CommonOptions common = new CommonOptions();
}
