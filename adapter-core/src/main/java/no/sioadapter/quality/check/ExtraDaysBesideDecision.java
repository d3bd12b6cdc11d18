package no.sioadapter.quality.check;

import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/**
 * Extra days after a death or a move on which the person has another decision on the same code
 * (I-08).
 */
@Check(value = "P02", group = Group.PERSON)
public final class ExtraDaysBesideDecision {
  private ExtraDaysBesideDecision() {}

  /**
   * What the message names.
   *
   * @param otherWhere the other decision, as {@code file:line}
   */
  public record Found(SioCode sioCode, String otherWhere) implements Details {}
}
