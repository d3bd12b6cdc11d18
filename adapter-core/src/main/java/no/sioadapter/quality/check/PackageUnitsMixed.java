package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** Shares of one package on codes of which some count hours and others days. */
@Check(value = "T10", group = Group.TABLE)
public final class PackageUnitsMixed {
  private PackageUnitsMixed() {}

  /**
   * What the message names.
   *
   * @param otherLine a row of the package in the other unit, as a line from 1
   */
  public record Found(LocalCode localCode, int otherLine) implements Details {}
}
