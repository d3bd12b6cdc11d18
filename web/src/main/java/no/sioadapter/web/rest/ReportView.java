package no.sioadapter.web.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.ApprovalText;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a quarter's report, and how far it has come. */
@Schema(name = "Report")
public record ReportView(
    @Schema(description = "Such as sio-1243-2019Q1-v1") String name,
    @Schema(description = "1 and up; a rerun is a new version") int version,
    @Schema(description = "preview, draft, ready, approved, withdrawn or superseded") String state,
    @Schema(description = "Counts its events; the ETag, which a step names in If-Match") int steps,
    @Schema(
            description =
                "Whether the gate lets it through: open, closed, or unknown where it"
                    + " wasn't kept")
        String gate,
    @Schema(description = "Why the gate is closed") List<String> gateReasons,
    @Schema(description = "Net change, whole kroner") @Nullable BigDecimal total,
    @Schema(description = "Distinct persons with a counted day (S01)") @Nullable Long recipients,
    @Schema(description = "The run that made it") @Nullable Long run,
    @Schema(description = "When it was made, UTC") @Nullable String madeAt,
    @Schema(description = "The version that it follows, as its files say")
        @Nullable Integer supersedes,
    @Schema(description = "The approved version that it corrects, or would")
        @Nullable Integer corrects,
    @Schema(
            description =
                "What differs from the version that it corrects, else from the one"
                    + " before it; absent where there is none, or its files are gone")
        @Nullable ReportDifferenceView difference,
    @Schema(description = "What was done to it, the oldest first") List<ReportEventView> events) {
  /**
   * @param corrects the approved version that it corrects
   */
  static ReportView of(
      ReportVersion report,
      Optional<RecordedRun> run,
      Optional<Integer> corrects,
      Optional<ReportDifferenceView> difference,
      ApprovalText words) {
    Optional<RunOutcome.Finished> finished = run.flatMap(RecordedRun::finished);
    return new ReportView(
        report.id().name(),
        report.id().version(),
        report.state().id(),
        report.steps(),
        gate(report),
        reasons(report, words),
        finished.map(RunOutcome.Finished::figures).map(RunFigures::total).orElse(null),
        finished.map(RunOutcome.Finished::figures).map(RunFigures::recipients).orElse(null),
        run.map(made -> made.id().value()).orElse(null),
        finished.map(it -> it.at().toString()).orElse(null),
        finished.flatMap(RunOutcome.Finished::basis).flatMap(RunBasis::supersedes).orElse(null),
        corrects.orElse(null),
        difference.orElse(null),
        report.events().stream().map(ReportEventView::of).toList());
  }

  private static String gate(ReportVersion report) {
    return report
        .made()
        .gate()
        .map(outcome -> outcome instanceof GateOutcome.Open ? "open" : "closed")
        .orElse("unknown");
  }

  private static List<String> reasons(ReportVersion report, ApprovalText words) {
    return report.made().gate().orElse(null) instanceof GateOutcome.Closed closed
        ? closed.reasons().stream().map(words::of).toList()
        : List.of();
  }
}
