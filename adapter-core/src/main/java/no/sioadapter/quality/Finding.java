package no.sioadapter.quality;

import java.util.Optional;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;

/**
 * One thing found, by one check, in one place.
 *
 * @param number the decision that it is about; empty where it is about none
 */
public record Finding(
    Severity severity, Location where, Optional<DecisionNumber> number, Details details) {
  /** The code of the check that found it. */
  public CheckCode code() {
    return details.code();
  }
}
