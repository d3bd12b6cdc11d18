package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.RunSummary;

/**
 * A row of the mapping table that is valid in the quarter and that no decision met. Rows for a
 * system that delivered nothing are not asked.
 */
@Check(value = "M10", group = Group.MAPPING)
public final class MappingRowUnused implements RunCheck {
  MappingRowUnused() {}

  @Override
  public void examine(RunSummary run, Findings findings) {
    for (MappingLine line : run.unused()) {
      findings.add(new Location(line.file(), line.line(), ""), new Found(line.localCode()));
    }
  }

  /** What the message names. */
  public record Found(LocalCode localCode) implements Details {}
}
