package no.sioadapter.quality;

import no.sioadapter.decision.DecisionRecord;

/** A check that looks at one decision as the export has it, and at nothing else. */
public interface DecisionCheck {
  /** Looks at the record's own values, not at the absences nested in it. */
  void examine(DecisionRecord record, Findings findings);
}
