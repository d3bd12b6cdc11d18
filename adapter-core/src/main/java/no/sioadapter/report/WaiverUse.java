package no.sioadapter.report;

import java.time.LocalDate;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.ShownText;

/**
 * A waiver as a report shows it: never silent, and without saying whom it is about, also where
 * somebody wrote a person's id into the reason.
 *
 * @param scope what kind of thing it covers; which one, a report doesn't say
 * @param findings how many findings of this run it covers; 0 also where it has expired
 */
public record WaiverUse(
    CheckCode check,
    Scope scope,
    String reason,
    String registeredBy,
    LocalDate lastDay,
    long findings) {
  public WaiverUse {
    reason = ShownText.mask(reason);
    registeredBy = ShownText.mask(registeredBy);
  }

  /** What a waiver covers. */
  public enum Scope {
    DECISION,
    PERSON,
    UNIT,
    CODE
  }
}
