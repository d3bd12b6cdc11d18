package no.sioadapter.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A run's events: it was started, and how it ended; empty while under way.
 *
 * @param previous the attempt at the same municipality and quarter that this one follows
 */
public record RecordedRun(
    RunId id,
    RunOrder order,
    Optional<RunId> previous,
    Instant startedAt,
    Optional<RunOutcome> outcome) {
  /** How it finished; empty unless it did. */
  public Optional<RunOutcome.Finished> finished() {
    return outcome
        .filter(RunOutcome.Finished.class::isInstance)
        .map(RunOutcome.Finished.class::cast);
  }

  /** Whether the server stopped before it ended. */
  public boolean interrupted() {
    return outcome.filter(RunOutcome.Interrupted.class::isInstance).isPresent();
  }
}
