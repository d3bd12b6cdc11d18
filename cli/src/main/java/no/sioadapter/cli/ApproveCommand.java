package no.sioadapter.cli;

import picocli.CommandLine.Command;

/** {@code sio approve}: lets a report go out. */
@Command(name = "approve")
final class ApproveCommand extends ReportStepCommand {
  ApproveCommand(Session session) {
    super(session, "approve");
  }
}
