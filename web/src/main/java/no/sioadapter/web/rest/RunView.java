package no.sioadapter.web.rest;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run of a municipality's quarter. What only a finished run has is absent in others. */
@Schema(name = "Run")
public record RunView(
    long id,
    @Schema(description = "Four digits") String municipality,
    @Schema(description = "Such as 2019Q1") String quarter,
    @Schema(description = "running, finished, refused, failed or interrupted") String state,
    @Schema(description = "complete, administrator or revision") String cause,
    @Schema(description = "The attempt before this one") @Nullable Long previous,
    @Schema(description = "When it was started, UTC") String startedAt,
    @Schema(description = "When it ended, UTC") @Nullable String endedAt,
    @Schema(description = "The deliveries that it reads") List<Long> deliveries,
    @Schema(description = "Expected systems that had delivered nothing") List<String> missing,
    @Schema(description = "The report's version") @Nullable Integer version,
    @Schema(description = "The mapping table's revision") @Nullable Integer mappingRevision,
    @Schema(description = "The quarter wasn't over") @Nullable Boolean preview,
    @Schema(description = "Net change, whole kroner") @Nullable BigDecimal total,
    @Schema(description = "Distinct persons with a counted day (S01)") @Nullable Long recipients,
    @Nullable CountsView counts,
    List<FindingView> findings,
    List<FileView> files,
    @Schema(description = "Why there is no report") List<ReasonView> reasons,
    @Schema(description = "What to look for in the server's log") @Nullable String incident) {
  static RunView of(RecordedRun run) {
    RunOrder order = run.order();
    @Nullable RunOutcome outcome = run.outcome().orElse(null);
    @Nullable RunFigures figures = run.finished().map(RunOutcome.Finished::figures).orElse(null);
    return new RunView(
        run.id().value(),
        order.municipality().value(),
        order.quarter().toString(),
        RunStates.of(run),
        RunStates.of(order.cause()),
        run.previous().map(RunId::value).orElse(null),
        run.startedAt().toString(),
        outcome == null ? null : outcome.at().toString(),
        order.deliveries().stream().map(DeliveryId::value).toList(),
        order.missing().stream().map(SourceSystem::id).toList(),
        figures == null ? null : figures.version(),
        run.finished().flatMap(RunOutcome.Finished::basis).flatMap(RunBasis::revision).orElse(null),
        figures == null ? null : figures.preview(),
        figures == null ? null : figures.total(),
        figures == null ? null : figures.recipients(),
        figures == null ? null : CountsView.of(figures.counts()),
        figures == null ? List.of() : figures.findings().stream().map(FindingView::of).toList(),
        files(run),
        reasons(outcome),
        outcome instanceof RunOutcome.Failed failed ? failed.incident() : null);
  }

  private static List<FileView> files(RecordedRun run) {
    return run.finished().stream()
        .flatMap(finished -> finished.files().stream())
        .filter(PublicFiles::isPublic)
        .map(file -> FileView.of(run.id(), file))
        .toList();
  }

  private static List<ReasonView> reasons(@Nullable RunOutcome outcome) {
    return outcome instanceof RunOutcome.Refused refused
        ? refused.reasons().stream().map(ReasonView::of).toList()
        : List.of();
  }
}
