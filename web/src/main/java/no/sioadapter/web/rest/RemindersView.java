package no.sioadapter.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody should see to. */
@Schema(name = "Reminders")
public record RemindersView(
    @Schema(description = "When the server last looked, UTC; empty until it has, after a start")
        @Nullable String lookedAt,
    @Schema(description = "Whether reminders are mailed") boolean mailed,
    @Schema(description = "By municipality and quarter") List<ReminderView> reminders,
    @Schema(description = "Municipalities whose reminders can't be told") List<Problem> problems) {
  /** Why a municipality's reminders can't be told. */
  @Schema(name = "ReminderProblem")
  public record Problem(String municipality, List<ReasonView> reasons) {}
}
