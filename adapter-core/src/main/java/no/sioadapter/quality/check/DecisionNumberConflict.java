package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A decision number that rows with different content share; all of them are left out (I-11). */
@Check(value = "R10", group = Group.RECORD, mildest = Severity.ERROR)
public final class DecisionNumberConflict {
  private DecisionNumberConflict() {}

  /**
   * What the message names.
   *
   * @param rows how many rows have the number
   */
  public record Found(long rows) implements Details {}
}
