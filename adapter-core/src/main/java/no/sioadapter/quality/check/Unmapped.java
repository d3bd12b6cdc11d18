package no.sioadapter.quality.check;

import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A local code that no row of the mapping table fits, on any day. */
@Check(value = "M01", group = Group.MAPPING, mildest = Severity.ERROR)
public final class Unmapped {
  private Unmapped() {}

  /**
   * What the message names.
   *
   * @param unit the unit that gives the service; empty text where none is named
   */
  public record Found(
      LocalCode localCode,
      String unit,
      Optional<Shift> shift,
      Optional<StaffingFactor> staffingFactor,
      Optional<PlaceOwnership> place)
      implements Details {}
}
