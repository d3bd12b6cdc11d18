package no.sioadapter.quality;

import no.sioadapter.decision.Location;

/** Where a check says what it found; severity and decision number are added by who asked it. */
@FunctionalInterface
public interface Findings {
  /** One thing found in one place. */
  void add(Location where, Details details);
}
