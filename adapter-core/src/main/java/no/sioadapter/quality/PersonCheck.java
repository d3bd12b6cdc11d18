package no.sioadapter.quality;

/** A check that looks at what one person receives in the quarter. */
public interface PersonCheck {
  /** Looks at all of the person's counted days together. */
  void examine(PersonCase person, PersonFindings findings);
}
