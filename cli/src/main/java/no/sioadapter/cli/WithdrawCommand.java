package no.sioadapter.cli;

import picocli.CommandLine.Command;

/** {@code sio withdraw}: takes a report back, for good. */
@Command(name = "withdraw")
final class WithdrawCommand extends ReportStepCommand {
  WithdrawCommand(Session session) {
    super(session, "withdraw");
  }
}
