package no.sioadapter.quality.check;

import java.util.List;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** A place that counts as own or as bought although the decision doesn't say which it is. */
@Check(value = "R13", group = Group.RECORD)
public final class PlaceOwnershipMissing implements CodedCheck {
  PlaceOwnershipMissing() {}

  @Override
  public void examine(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    if (!record.place().isMissing()) {
      return;
    }
    for (CodeEntry code : codes) {
      if (code.place().isPresent()) {
        findings.add(record.where().at(record.place().column()), new Found(code.code()));
        return;
      }
    }
  }

  /**
   * What the message names.
   *
   * @param sioCode the code that the mapping table gives all the same
   */
  public record Found(SioCode sioCode) implements Details {}
}
