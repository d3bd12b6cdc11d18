package no.sioadapter.engine;

import java.util.Optional;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;

/** What the checks say of one record: each finding is passed on, and an error is remembered. */
final class Examination implements Findings {
  private final FindingLog log;
  private final Severities severities;
  private final Optional<DecisionNumber> number;
  private boolean error;

  Examination(FindingLog log, Severities severities, Optional<DecisionNumber> number) {
    this.log = log;
    this.severities = severities;
    this.number = number;
  }

  @Override
  public void add(Location where, Details details) {
    error |= severities.isError(details);
    log.add(where, number, details);
  }

  /** Something else, already told in its own place, holds the record back. */
  void holdBack() {
    error = true;
  }

  boolean hasError() {
    return error;
  }
}
