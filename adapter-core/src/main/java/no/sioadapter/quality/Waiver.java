package no.sioadapter.quality;

import java.time.LocalDate;
import no.sioadapter.code.LocalCode;
import no.sioadapter.decision.DecisionNumber;
import no.sioadapter.decision.PersonId;

/**
 * Somebody answers for a finding: what it is about has been looked at and stands.
 *
 * @param check the check whose finding is waived; what that does, the check says ({@link Check})
 * @param reason why, not blank
 * @param registeredBy who answers for it, not blank
 * @param lastDay the last day on which it holds; after it the finding wakes
 */
public record Waiver(
    CheckCode check, Scope scope, String reason, String registeredBy, LocalDate lastDay) {
  /** What a waiver covers. */
  public sealed interface Scope {
    /** Whether the waiver covers a finding about this. */
    boolean covers(Subject subject);
  }

  /** One decision, by its number. */
  public record OfDecision(DecisionNumber number) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return subject.number().filter(number::equals).isPresent();
    }
  }

  /** All decisions of a person. */
  public record OfPerson(PersonId person) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return subject.person().filter(person::equals).isPresent();
    }
  }

  /** All decisions of a unit (tjenestested), by its name. */
  public record OfUnit(String unit) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return subject.unit().equals(unit);
    }
  }

  /** All decisions with a local code. */
  public record OfCode(LocalCode localCode) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return subject.localCode().filter(localCode::equals).isPresent();
    }
  }

  /** What a waiver of a check does. */
  public enum Effect {
    /** The value is possible: the record counts. */
    COUNT_ANYWAY,
    /** It can't be counted, or counts already: nothing changes but that somebody answers for it. */
    ACCEPT
  }
}
