package no.sioadapter.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import no.sioadapter.approval.ApprovalText;
import no.sioadapter.approval.ReportState;

/** Writes how far a version of a report on a server has come. */
final class ReportLines {
  private final Terminal terminal;
  private final Numbers numbers;
  private final ApprovalText words;

  ReportLines(Terminal terminal) {
    this.terminal = terminal;
    this.numbers = new Numbers(terminal.language());
    this.words = ApprovalText.in(terminal.language());
  }

  void print(ReportOnServer report) {
    terminal.print(
        "reports.version",
        Map.of(
            "version", report.version(),
            "state", state(report.state()),
            "total", report.total().map(numbers::kroner).orElse("–")));
    report.events().forEach(this::print);
    report
        .gateReasons()
        .forEach(reason -> terminal.print("reports.gate", Map.of("reason", reason)));
    report.difference().ifPresent(difference -> print(report, difference));
  }

  private void print(ReportOnServer.Event event) {
    terminal.print(
        "reports.event." + event.step(),
        Map.of("who", Masked.text(event.who()), "at", moment(event.at())));
    if (!event.reason().isEmpty()) {
      terminal.print("reports.reason", Map.of("reason", Masked.text(event.reason())));
    }
  }

  private void print(ReportOnServer report, ReportOnServer.Difference difference) {
    String which = report.corrects().isPresent() ? "correction" : "difference";
    terminal.print(
        difference.differs() ? "reports." + which : "reports." + which + "-none",
        Map.of("with", difference.with()));
    for (ReportOnServer.Line line : difference.lines()) {
      terminal.print(
          "reports.code",
          Map.of(
              "code", line.code(),
              "units", signed(numbers.exact(line.units()), line.units()),
              "kroner", signed(numbers.kroner(line.kroner()), line.kroner())));
    }
  }

  /** A newer server may know states that this program has no word for. */
  private String state(String id) {
    return Arrays.stream(ReportState.values())
        .filter(state -> state.id().equals(id))
        .map(words::of)
        .findFirst()
        .orElse(id);
  }

  private String moment(String text) {
    try {
      return words.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Masked.text(text);
    }
  }

  private static String signed(String shown, BigDecimal value) {
    return value.signum() > 0 ? "+" + shown : shown;
  }
}
