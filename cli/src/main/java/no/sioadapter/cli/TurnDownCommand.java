package no.sioadapter.cli;

import picocli.CommandLine.Command;

/** {@code sio turn-down}: puts a report back to a draft. */
@Command(name = "turn-down")
final class TurnDownCommand extends ReportStepCommand {
  TurnDownCommand(Session session) {
    super(session, "turn-down");
  }
}
