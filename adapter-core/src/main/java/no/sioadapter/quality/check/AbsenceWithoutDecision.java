package no.sioadapter.quality.check;

import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** An absence of a decision that no delivery of its system holds. */
@Check(value = "A01", group = Group.ABSENCE)
public final class AbsenceWithoutDecision {
  private AbsenceWithoutDecision() {}

  /**
   * What the message names.
   *
   * @param number the decision that the absence names
   */
  public record Found(DecisionNumber number) implements Details {}
}
