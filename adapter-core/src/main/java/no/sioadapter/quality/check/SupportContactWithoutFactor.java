package no.sioadapter.quality.check;

import java.util.List;
import java.util.Set;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;

/** A support contact without a staffing factor, which is what its code depends on. */
@Check(value = "R11", group = Group.RECORD)
public final class SupportContactWithoutFactor implements CodedCheck {
  private final Set<String> categories;

  /**
   * @param categories those whose codes are told apart by the staffing factor
   */
  SupportContactWithoutFactor(@FromPack("categories") Set<String> categories) {
    this.categories = Set.copyOf(categories);
  }

  @Override
  public void examine(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    if (!record.staffingFactor().isMissing()) {
      return;
    }
    for (CodeEntry code : codes) {
      if (categories.contains(code.category())) {
        findings.add(record.where().at(record.staffingFactor().column()), new Found(code.code()));
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
