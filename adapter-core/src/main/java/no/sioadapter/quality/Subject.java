package no.sioadapter.quality;

import java.util.Optional;
import no.sioadapter.code.LocalCode;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.PersonId;

/**
 * What a finding is about, as far as it could be read.
 *
 * @param unit the unit (tjenestested) that gives the service; empty text where none is known
 */
public record Subject(
    Optional<DecisionNumber> number,
    Optional<PersonId> person,
    String unit,
    Optional<LocalCode> localCode) {
  /** About no decision. */
  public static final Subject NONE = ofNumber(Optional.empty());

  /** About a decision of which only the number is known. */
  public static Subject ofNumber(Optional<DecisionNumber> number) {
    return new Subject(number, Optional.empty(), "", Optional.empty());
  }

  /** About a decision. */
  public static Subject of(DecisionRecord record) {
    return new Subject(
        record.number().value(),
        record.person().value(),
        record.unit().text(),
        record.localCode().value());
  }
}
