package no.sioadapter.quality;

import no.sioadapter.decision.AbsenceRecord;

/** A check that looks at one absence as the export has it, and at nothing else. */
public interface AbsenceCheck {
  /** Looks at the record's own values. */
  void examine(AbsenceRecord record, Findings findings);
}
