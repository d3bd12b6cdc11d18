package no.sioadapter.approval;

import java.util.List;
import java.util.Optional;
import no.sioadapter.report.ReportId;

/**
 * A version of a quarter's report, and how far it has come.
 *
 * @param events the oldest first; none while it is as the run left it
 * @param superseded whether a later version was approved, whatever became of that one
 */
public record ReportVersion(
    ReportId id, MadeReport made, List<ReportEvent> events, boolean superseded) {
  public ReportVersion {
    events = List.copyOf(events);
  }

  /** How many events it has: whoever takes a step says how many they saw (ETag). */
  public int steps() {
    return events.size();
  }

  /** How far it has come. */
  public ReportState state() {
    if (made.preview()) {
      return ReportState.PREVIEW;
    }
    Optional<ReportStep> last = lastChange().map(ReportEvent::step);
    if (last.isEmpty() || last.get() instanceof ReportStep.TurnedDown) {
      return ReportState.DRAFT;
    }
    if (last.get() instanceof ReportStep.MadeReady) {
      return ReportState.READY;
    }
    if (last.get() instanceof ReportStep.Withdrawn) {
      return ReportState.WITHDRAWN;
    }
    return superseded ? ReportState.SUPERSEDED : ReportState.APPROVED;
  }

  /** The last thing that happened to it. */
  public Optional<ReportEvent> lastChange() {
    return events.stream().reduce((earlier, later) -> later);
  }

  /** Whether it was approved at some time: then the receiver may have it. */
  public boolean wasApproved() {
    return events.stream().anyMatch(event -> event.step() instanceof ReportStep.Approved);
  }

  /** Who put it forward last. */
  Optional<Person> putForwardBy() {
    return events.stream()
        .filter(event -> event.step() instanceof ReportStep.MadeReady)
        .map(ReportEvent::who)
        .reduce((earlier, later) -> later);
  }
}
