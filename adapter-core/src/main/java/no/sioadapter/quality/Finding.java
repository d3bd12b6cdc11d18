package no.sioadapter.quality;

import java.util.Optional;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.Location;

/**
 * One thing found, by one check, in one place.
 *
 * @param number the decision that it is about; empty where it is about none
 * @param waiver the waiver that covers it; it is told all the same
 */
public record Finding(
    Severity severity,
    Location where,
    Optional<DecisionNumber> number,
    Details details,
    Optional<Waiver> waiver) {
  /** A finding that no waiver covers. */
  public Finding(
      Severity severity, Location where, Optional<DecisionNumber> number, Details details) {
    this(severity, where, number, details, Optional.empty());
  }

  /** The code of the check that found it. */
  public CheckCode code() {
    return details.code();
  }
}
