package no.sioadapter.mapping.pack;

import no.sioadapter.mapping.file.Cell;
import no.sioadapter.mapping.file.Problems;
import no.sioadapter.mapping.file.Reason;

/** A file that names its year must name the year that it is used for. */
public final class Years {
  private Years() {}

  /** Another year than the expected, or none, is a problem. */
  public static void examine(Cell cell, int expected, Problems problems) {
    if (!cell.text().equals(Integer.toString(expected))) {
      problems.add(cell.where(), new Reason.OtherYear(cell.text(), expected));
    }
  }
}
