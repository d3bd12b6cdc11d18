package no.sioadapter.report.errorlist;

import java.util.Optional;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.PersonId;

/**
 * The decision that a finding is about, as the export names it: what somebody looks for in the EPJ.
 * Texts are cut at 120 characters, and empty where the export says nothing.
 *
 * @param unit the unit (tjenestested) that gives the service
 */
public record About(String unit, String localCode, String localName, Optional<PersonId> person) {
  /** No decision. */
  public static final About NOTHING = new About("", "", "", Optional.empty());

  private static final int LONGEST = 120;

  public About {
    unit = cut(unit);
    localCode = cut(localCode);
    localName = cut(localName);
  }

  /** This decision. */
  public static About of(DecisionRecord record) {
    return new About(
        record.unit().text(),
        record.localCode().text(),
        record.localName().text(),
        record.person().value());
  }

  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /** Never prints what the export says: an id can have come into any column. */
  @Override
  public String toString() {
    return "a decision";
  }
}
