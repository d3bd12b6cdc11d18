package no.sioadapter.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sioadapter.approval.ApprovalText;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.approval.QuarterReports;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.routes.approval.PublishedReports;
import no.sioadapter.routes.approval.ReportDifferences;

/** Quarters' reports as the page shows them: the newest version, and the one that is approved. */
record ReportLines(Words words, Approvals approvals, PublishedReports published) {
  /** The quarters that these runs are of, each once, in their order. */
  List<ReportLine> of(List<RecordedRun> runs) {
    List<ReportLine> lines = new ArrayList<>();
    runs.stream()
        .map(RecordedRun::order)
        .map(order -> new MunicipalityQuarter(order.municipality(), order.quarter()))
        .distinct()
        .forEach(quarter -> lines.addAll(of(quarter)));
    return lines;
  }

  private List<ReportLine> of(MunicipalityQuarter quarter) {
    QuarterReports reports = approvals.of(quarter.municipality(), quarter.quarter());
    List<ReportVersion> versions = new ArrayList<>(reports.versions());
    Collections.reverse(versions);
    Optional<ReportVersion> newest = versions.stream().findFirst();
    return versions.stream()
        .filter(each -> newest.get().equals(each) || each.state() == ReportState.APPROVED)
        .map(each -> line(reports, each, newest.get().equals(each)))
        .toList();
  }

  private ReportLine line(QuarterReports reports, ReportVersion report, boolean newest) {
    Optional<BigDecimal> total = total(report);
    return new ReportLine(
        report.id().municipality().value(),
        report.id().quarter().toString(),
        words.whole(report.id().version()),
        ApprovalText.in(words.language()).of(report.state()),
        total.map(words::whole).orElse(""),
        ReportDifferences.before(reports, report)
            .flatMap(before -> total.flatMap(now -> difference(before, now)))
            .orElse(""),
        newest ? next(report) : "",
        newest ? command(report) : "");
  }

  private Optional<BigDecimal> total(ReportVersion report) {
    return published
        .run(report.id())
        .flatMap(RecordedRun::finished)
        .map(RunOutcome.Finished::figures)
        .map(RunFigures::total);
  }

  private Optional<String> difference(ReportVersion before, BigDecimal now) {
    return total(before)
        .map(
            then ->
                words
                    .messages()
                    .format(
                        "reports.difference-of",
                        Map.of(
                            "kroner", signed(now.subtract(then)),
                            "version", before.id().version())));
  }

  private String signed(BigDecimal kroner) {
    return (kroner.signum() > 0 ? "+" : "") + words.whole(kroner);
  }

  private String next(ReportVersion report) {
    if (report.state() == ReportState.READY) {
      return words.say("reports.next-approve");
    }
    if (report.state() != ReportState.DRAFT) {
      return "";
    }
    if (report.made().gate().isEmpty()) {
      return words.say("reports.next-run");
    }
    return report.made().gate().get() instanceof GateOutcome.Closed closed
        ? reasons(closed)
        : words.say("reports.next-ready");
  }

  private String reasons(GateOutcome.Closed closed) {
    ApprovalText text = ApprovalText.in(words.language());
    return words.say(
        "reports.next-closed",
        "reasons",
        closed.reasons().stream().map(text::of).collect(Collectors.joining("; ")));
  }

  private static String command(ReportVersion report) {
    boolean open = report.made().gate().filter(GateOutcome.Open.class::isInstance).isPresent();
    if (report.state() == ReportState.READY) {
      return "./sio approve" + options(report);
    }
    return report.state() == ReportState.DRAFT && open ? "./sio ready" + options(report) : "";
  }

  private static String options(ReportVersion report) {
    return " --quarter %s --municipality %s --user …"
        .formatted(report.id().quarter(), report.id().municipality());
  }
}
