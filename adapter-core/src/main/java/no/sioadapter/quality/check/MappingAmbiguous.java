package no.sioadapter.quality.check;

import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** A decision that rows of the mapping table with different conditions fit equally well. */
@Check(value = "M02", group = Group.MAPPING, mildest = Severity.ERROR)
public final class MappingAmbiguous {
  private MappingAmbiguous() {}

  /**
   * What the message names.
   *
   * @param lines the lines of the mapping table, from 1
   */
  public record Found(LocalCode localCode, List<Integer> lines) implements Details {
    public Found {
      lines = List.copyOf(lines);
    }
  }
}
