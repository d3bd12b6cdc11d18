package no.sioadapter.quality.check;

import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A mapping to a national code that the year's rule pack does not have. */
@Check(value = "M05", group = Group.MAPPING, mildest = Severity.ERROR)
public final class CodeNotInPack {
  private CodeNotInPack() {}

  /** What the message names. */
  public record Found(SioCode sioCode, int year) implements Details {}
}
