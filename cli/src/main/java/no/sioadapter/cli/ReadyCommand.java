package no.sioadapter.cli;

import picocli.CommandLine.Command;

/** {@code sio ready}: puts a report forward for approval. */
@Command(name = "ready")
final class ReadyCommand extends ReportStepCommand {
  ReadyCommand(Session session) {
    super(session, "ready");
  }
}
