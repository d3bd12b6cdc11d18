package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/**
 * Rows of the mapping table with the same conditions that are valid on the same days and are no
 * package.
 */
@Check(value = "T02", group = Group.TABLE, mildest = Severity.ERROR)
public final class TableRowsOverlap {
  private TableRowsOverlap() {}

  /**
   * What the message names.
   *
   * @param otherLine the other row, as a line from 1
   */
  public record Found(LocalCode localCode, int otherLine) implements Details {}
}
