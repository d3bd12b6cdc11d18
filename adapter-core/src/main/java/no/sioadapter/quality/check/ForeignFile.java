package no.sioadapter.quality.check;

import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A file that names another municipality as its sender (I-11). */
@Check(value = "F05", group = Group.FILE)
public final class ForeignFile {
  private ForeignFile() {}

  /**
   * What the message names.
   *
   * @param found the number in the file
   * @param expected the number of the municipality that the report is for
   */
  public record Found(MunicipalityNumber found, MunicipalityNumber expected) implements Details {}
}
