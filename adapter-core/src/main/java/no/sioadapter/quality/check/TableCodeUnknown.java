package no.sioadapter.quality.check;

import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A national code in the mapping table that the year's rule pack does not have. */
@Check(value = "T07", group = Group.TABLE)
public final class TableCodeUnknown {
  private TableCodeUnknown() {}

  /** What the message names. */
  public record Found(SioCode sioCode, int year) implements Details {}
}
