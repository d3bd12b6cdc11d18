package no.sioadapter.quality.check;

import java.time.LocalDate;
import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A decision with active days in the quarter on which its mapping row is not valid. */
@Check(value = "M03", group = Group.MAPPING, mildest = Severity.ERROR)
public final class MappingLapsed {
  private MappingLapsed() {}

  /**
   * What the message names.
   *
   * @param validFrom the first day of the row; the earliest day there is where it is open
   * @param validTo the last day of the row; the last day there is where it is open
   * @param line the line of the mapping table, from 1
   */
  public record Found(LocalCode localCode, LocalDate validFrom, LocalDate validTo, int line)
      implements Details {}
}
