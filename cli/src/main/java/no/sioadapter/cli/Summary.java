package no.sioadapter.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sioadapter.approval.Gate;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.Counts;
import no.sioadapter.report.FindingCount;
import no.sioadapter.report.HeldBack;
import no.sioadapter.report.Report;
import no.sioadapter.report.WaiverUse;
import no.sioadapter.rulepack.Addition;

/** What a report says, in a few lines. */
final class Summary {
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Terminal terminal;
  private final Numbers numbers;

  Summary(Terminal terminal) {
    this.terminal = terminal;
    this.numbers = new Numbers(terminal.language());
  }

  /** Where every decision ended and what the checks found, without the figures. */
  void printCheck(Report report) {
    printHeading("summary.check", report);
    printQuality(report);
  }

  /**
   * The figures too.
   *
   * @param files those written; none of a run that writes nothing
   */
  void print(Report report, List<Path> files) {
    printHeading(report.preview() ? "summary.preview" : "summary.report", report);
    printQuality(report);
    printBeyondErrorList(report, files);
    report.additions().forEach(this::print);
    terminal.print("summary.recipients", Map.of("recipients", numbers.whole(report.recipients())));
    terminal.print("summary.total", Map.of("total", numbers.kroner(report.total())));
    if (!files.isEmpty()) {
      terminal.print("summary.files");
      files.forEach(file -> terminal.out().println("  " + Masked.path(file)));
    }
  }

  /** The error list holds so many of each check and no more: never silently. */
  private void printBeyondErrorList(Report report, List<Path> files) {
    int limit = report.municipality().errorListLimit();
    for (FindingCount finding : report.findings()) {
      if (finding.count() > limit && !files.isEmpty()) {
        Map<String, Object> named =
            Map.of(
                "code", finding.code(),
                "limit", numbers.whole(limit),
                "more", numbers.whole(finding.count() - limit));
        terminal.print("summary.beyond-error-list", named);
      }
    }
  }

  private void printHeading(String key, Report report) {
    Map<String, Object> named =
        Map.of(
            "number", report.municipality().number(),
            "name", report.municipality().name(),
            "quarter", report.quarter(),
            "version", report.version());
    terminal.print(key, named);
  }

  private void printQuality(Report report) {
    print(report.counts());
    print(report.absences());
    print(report.heldBack());
    report.missing().forEach(system -> terminal.print("summary.missing", Map.of("system", system)));
    report.findings().forEach(this::print);
    report.findings().stream()
        .findFirst()
        .ifPresent(any -> terminal.print("summary.pages", Map.of("code", any.code())));
    LocalDate today = LocalDate.ofInstant(report.asOf(), NORWAY);
    report.waivers().forEach(waiver -> print(waiver, today));
    printGate(Gate.judge(report));
  }

  private void print(WaiverUse waiver, LocalDate today) {
    Map<String, Object> named =
        Map.of(
            "code", waiver.check(),
            "reason", Masked.text(waiver.reason()),
            "by", Masked.text(waiver.registeredBy()),
            "lastDay", waiver.lastDay(),
            "findings", numbers.whole(waiver.findings()));
    boolean expired = waiver.lastDay().isBefore(today);
    terminal.print(expired ? "summary.waiver-expired" : "summary.waiver", named);
  }

  /** Whether it may be approved is another answer than that it could be made. */
  private void printGate(GateOutcome outcome) {
    if (outcome instanceof GateOutcome.Closed closed) {
      terminal.print("gate.closed");
      closed.reasons().forEach(this::print);
    } else {
      terminal.print("gate.open");
    }
  }

  private void print(GateOutcome.Reason reason) {
    if (reason instanceof GateOutcome.Reason.DeliveryMissing missing) {
      String systems =
          missing.systems().stream().map(SourceSystem::id).collect(Collectors.joining(", "));
      terminal.print("gate.delivery-missing", Map.of("systems", systems));
    } else if (reason instanceof GateOutcome.Reason.TooMuchHeldBack held) {
      Map<String, String> named =
          Map.of(
              "decisions", numbers.whole(held.decisions()),
              "hours", numbers.exact(held.hours()),
              "days", numbers.exact(held.days()),
              "kroner", numbers.kroner(held.kroner()));
      terminal.print("gate.held-back", named);
    } else if (reason instanceof GateOutcome.Reason.HeldBackUnknown unknown) {
      terminal.print(
          "gate.held-back-unknown", Map.of("decisions", numbers.whole(unknown.decisions())));
    } else if (reason instanceof GateOutcome.Reason.AbsencesOpen absences) {
      terminal.print("gate.absences-open", Map.of("absences", numbers.whole(absences.absences())));
    } else {
      terminal.print("gate.preview");
    }
  }

  private void print(Counts counts) {
    Map<String, String> named =
        Map.of(
            "read", numbers.whole(counts.read()),
            "counted", numbers.whole(counts.counted()),
            "outside", numbers.whole(counts.outside()),
            "notInQuarter", numbers.whole(counts.notInQuarter()),
            "leftOut", numbers.whole(counts.leftOut()));
    terminal.print("summary.decisions", named);
    if (counts.repeated() > 0) {
      terminal.print("summary.repeated", Map.of("repeated", numbers.whole(counts.repeated())));
    }
  }

  private void print(AbsenceCounts absences) {
    Map<String, String> named =
        Map.of(
            "read", numbers.whole(absences.read()),
            "used", numbers.whole(absences.used()),
            "leftOut", numbers.whole(absences.leftOut()));
    terminal.print("summary.absences", named);
  }

  /** I-07: what is left out is worth knowing. */
  private void print(HeldBack held) {
    held.byCode().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(code -> code.value())))
        .map(each -> Map.of("code", each.getKey(), "units", numbers.exact(each.getValue())))
        .forEach(named -> terminal.print("summary.held-back", named));
    if (held.hoursWithoutCode().signum() != 0 || held.daysWithoutCode().signum() != 0) {
      Map<String, String> named =
          Map.of(
              "hours", numbers.exact(held.hoursWithoutCode()),
              "days", numbers.exact(held.daysWithoutCode()));
      terminal.print("summary.held-back-without-code", named);
    }
    if (held.decisionsWithoutUnits() > 0) {
      String decisions = numbers.whole(held.decisionsWithoutUnits());
      terminal.print("summary.held-back-unknown", Map.of("decisions", decisions));
    }
  }

  private void print(FindingCount finding) {
    Map<String, Object> named =
        Map.of(
            "code", finding.code(),
            "severity", terminal.findingText().of(finding.severity()),
            "count", numbers.whole(finding.count()));
    terminal.print("summary.finding", named);
  }

  private void print(Addition addition) {
    Map<String, Object> named =
        Map.of(
            "code", addition.code(),
            "units", numbers.exact(addition.units()),
            "recipients", addition.recipients(),
            "reason", Masked.text(addition.reason()),
            "document", Masked.text(addition.document()),
            "by", Masked.text(addition.registeredBy()));
    terminal.print("summary.by-hand", named);
  }
}
