package no.sioadapter.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** The runs' events. Every method that writes is durable when it returns. */
public interface RunLedger {
  /** Adds that a run starts, linked to the attempt before it. */
  RecordedRun started(RunOrder order, Instant at);

  /**
   * Adds how it ended.
   *
   * @throws IllegalStateException where that has been said already
   */
  void ended(RunId id, RunOutcome outcome);

  /** Every attempt at a municipality's quarter, the oldest first. */
  List<RecordedRun> of(MunicipalityNumber municipality, Quarter quarter);

  /** The last to start, the newest first. */
  List<RecordedRun> newest(int limit);

  /** Those that have not ended, the oldest first. */
  List<RecordedRun> underWay();

  /** One run; empty where there is none of that number. */
  Optional<RecordedRun> find(RunId id);
}
