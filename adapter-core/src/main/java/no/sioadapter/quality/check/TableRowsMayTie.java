package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** Rows of the mapping table with different conditions that could fit a decision equally well. */
@Check(value = "T05", group = Group.TABLE)
public final class TableRowsMayTie {
  private TableRowsMayTie() {}

  /**
   * What the message names.
   *
   * @param otherLine the other row, as a line from 1
   */
  public record Found(LocalCode localCode, int otherLine) implements Details {}
}
