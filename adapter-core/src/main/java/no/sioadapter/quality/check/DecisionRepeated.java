package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A decision that stands more than once, in identical rows; it counts once (I-11). */
@Check(value = "R09", group = Group.RECORD)
public final class DecisionRepeated {
  private DecisionRepeated() {}

  /**
   * What the message names.
   *
   * @param first where it stands first, as {@code file:line}
   */
  public record Found(String first) implements Details {}
}
