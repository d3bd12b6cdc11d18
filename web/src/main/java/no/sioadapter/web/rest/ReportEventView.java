package no.sioadapter.web.rest;

import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that somebody did to a report. */
@Schema(name = "ReportEvent")
public record ReportEventView(
    @Schema(description = "made-ready, approved, turned-down or withdrawn") String step,
    @Schema(description = "The user's name") String who,
    @Schema(description = "When, UTC") String at,
    @Schema(description = "What was said with it; may be empty") String reason,
    @Schema(description = "Of an approval: second-person or waived") @Nullable String eyes) {
  static ReportEventView of(ReportEvent event) {
    ReportStep step = event.step();
    return new ReportEventView(
        word(step),
        event.who().name(),
        event.at().toString(),
        step.said(),
        step instanceof ReportStep.Approved approved
            ? RevisionEventView.word(approved.eyes().name())
            : null);
  }

  private static String word(ReportStep step) {
    if (step instanceof ReportStep.MadeReady) {
      return "made-ready";
    }
    if (step instanceof ReportStep.Approved) {
      return "approved";
    }
    return step instanceof ReportStep.TurnedDown ? "turned-down" : "withdrawn";
  }
}
