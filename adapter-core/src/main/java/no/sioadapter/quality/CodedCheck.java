package no.sioadapter.quality;

import java.util.List;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.decision.DecisionRecord;

/** A check that looks at a counted decision together with the codes that it goes to. */
public interface CodedCheck {
  /**
   * Looks at the record and its codes.
   *
   * @param codes the codes that the decision gives days to in the quarter, each once
   */
  void examine(DecisionRecord record, List<CodeEntry> codes, Findings findings);
}
