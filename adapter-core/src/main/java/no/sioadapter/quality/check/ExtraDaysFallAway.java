package no.sioadapter.quality.check;

import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/**
 * Extra days after a death or a move that fall in a quarter whose rule pack does not have the code
 * (I-08).
 */
@Check(value = "M06", group = Group.MAPPING)
public final class ExtraDaysFallAway {
  private ExtraDaysFallAway() {}

  /**
   * What the message names.
   *
   * @param days how many days fall away
   */
  public record Found(SioCode sioCode, int days) implements Details {}
}
