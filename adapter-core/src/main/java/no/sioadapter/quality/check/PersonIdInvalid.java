package no.sioadapter.quality.check;

import java.util.Optional;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.PersonId;
import no.sioadapter.decision.PersonIdKind;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.ShownText;

/** A person's id of a kind that is not accepted, or with a wrong date or check digit. */
@Check(value = "V02", group = Group.VALUE, mildest = Severity.ERROR)
public final class PersonIdInvalid implements DecisionCheck {
  PersonIdInvalid() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Field<PersonId> field = record.person();
    if (field.isMissing()) {
      return;
    }
    Optional<Problem> problem =
        field.value().map(PersonIdInvalid::problem).orElse(Optional.of(Problem.FORM));
    problem.ifPresent(
        found ->
            findings.add(
                record.where().at(field.column()),
                new Found(ShownText.asterisks(field.text()), found)));
  }

  private static Optional<Problem> problem(PersonId person) {
    return switch (PersonIdKind.of(person)) {
      case HELP_NUMBER -> Optional.of(Problem.HELP_NUMBER);
      case IMPOSSIBLE_DATE -> Optional.of(Problem.IMPOSSIBLE_DATE);
      case WRONG_CHECK_DIGITS -> Optional.of(Problem.WRONG_CHECK_DIGITS);
      default -> Optional.empty();
    };
  }

  /** What is wrong with the id. */
  public enum Problem {
    /** Neither 11 nor 12 digits. */
    FORM,
    /** A shared help number, which is not accepted nationally. */
    HELP_NUMBER,
    /** The first six digits are no date of birth. */
    IMPOSSIBLE_DATE,
    /** A check digit is wrong. */
    WRONG_CHECK_DIGITS
  }

  /**
   * What the message names.
   *
   * @param masked an asterisk for each character
   */
  public record Found(String masked, Problem problem) implements Details {}
}
