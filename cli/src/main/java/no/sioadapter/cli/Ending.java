package no.sioadapter.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.Report;

/** How a run's end is told: in words, or as one JSON object that is the last thing printed. */
final class Ending {
  private final Terminal terminal;
  private final boolean json;

  Ending(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  /**
   * Tells the end of a run that was to write files.
   *
   * @param files those written, the manifest last
   */
  ExitStatus tell(RunOutcome outcome, FindingTally tally, List<Path> files) {
    return tell(outcome, tally, files, report -> new Summary(terminal).print(report, files));
  }

  /** Tells the end of a run that only looked. */
  ExitStatus tellCheck(RunOutcome outcome, FindingTally tally) {
    ExitStatus status = tell(outcome, tally, List.of(), new Summary(terminal)::printCheck);
    if (!json) {
      new CheckTable(terminal).print(checks(outcome));
    }
    return status;
  }

  /** Tells why a run ended without figures. */
  ExitStatus tellRefusal(RunOutcome.Refused refused) {
    FindingLines lines = new FindingLines(terminal);
    for (Finding reason : refused.reasons()) {
      terminal.sayLine(lines.withFile(reason));
    }
    terminal.say("ending.refused", Map.of("refusals", refused.reasons().size()));
    return ExitStatus.REFUSED;
  }

  /** Tells that checks failed, so that there are no figures. */
  ExitStatus tellFailure(List<CheckCode> crashed) {
    String checks = crashed.stream().map(CheckCode::value).collect(Collectors.joining(", "));
    terminal.say("ending.failed-to-check", Map.of("checks", checks));
    return ExitStatus.FAILURE;
  }

  /** Tells why there is nothing to show, to programs too. */
  ExitStatus tellNothing(RunOutcome why) {
    ExitStatus status =
        why instanceof RunOutcome.Refused refused
            ? tellRefusal(refused)
            : tellFailure(((RunOutcome.FailedToCheck) why).crashed());
    if (json) {
      JsonEnding.print(terminal.out(), status);
    }
    return status;
  }

  private static List<CheckState> checks(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Reported reported) {
      return reported.report().checks();
    }
    return outcome instanceof RunOutcome.FailedToCheck failed ? failed.checks() : List.of();
  }

  private ExitStatus tell(
      RunOutcome outcome, FindingTally tally, List<Path> files, Consumer<Report> summary) {
    ExitStatus status = tally.status();
    Optional<Report> report = Optional.empty();
    if (outcome instanceof RunOutcome.Refused refused) {
      status = tellRefusal(refused);
    } else if (outcome instanceof RunOutcome.FailedToCheck failed) {
      status = tellFailure(failed.crashed());
    } else if (outcome instanceof RunOutcome.Reported reported) {
      report = Optional.of(reported.report());
    }
    if (json) {
      JsonEnding.print(terminal.out(), status, report, tally.counts(), checks(outcome), files);
    } else {
      report.ifPresent(summary);
    }
    if (status == ExitStatus.ERRORS) {
      report.ifPresent(
          made ->
              terminal.say(
                  "ending.errors",
                  Map.of(
                      "leftOut", new Numbers(terminal.language()).whole(made.counts().leftOut()))));
    }
    return status;
  }
}
