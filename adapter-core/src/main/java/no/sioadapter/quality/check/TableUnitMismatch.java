package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** Hours a week in the mapping table on a code that counts days. */
@Check(value = "T06", group = Group.TABLE, mildest = Severity.ERROR)
public final class TableUnitMismatch {
  private TableUnitMismatch() {}

  /** What the message names. */
  public record Found(LocalCode localCode, SioCode sioCode) implements Details {}
}
