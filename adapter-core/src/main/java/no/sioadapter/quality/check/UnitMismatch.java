package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A decision in hours on a code that counts days, or the reverse. */
@Check(value = "M04", group = Group.MAPPING, mildest = Severity.ERROR)
public final class UnitMismatch {
  private UnitMismatch() {}

  /** What the message names. */
  public record Found(
      LocalCode localCode, SioCode sioCode, UnitKind decisionUnit, UnitKind codeUnit)
      implements Details {}
}
