package no.sioadapter.quality;

import no.sioadapter.decision.Decision;

/** A check that looks at a sound decision together with its absences. */
public interface CaseCheck {
  /** Looks at the decision, its amount and its absences. */
  void examine(Decision decision, Findings findings);
}
