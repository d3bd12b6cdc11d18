package no.sioadapter.quality.check;

import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.PersonId;
import no.sioadapter.decision.PersonIdKind;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.ShownText;

/** The id of an invented person in a municipality that does not allow test persons. */
@Check(value = "V03", group = Group.VALUE)
public final class TestPersonNotAllowed implements DecisionCheck {
  private final boolean allowed;

  /**
   * @param context tells whether the municipality allows test persons
   */
  TestPersonNotAllowed(CheckContext context) {
    this.allowed = context.allowTestPersons();
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    if (allowed) {
      return;
    }
    Field<PersonId> field = record.person();
    field
        .value()
        .map(PersonIdKind::of)
        .filter(PersonIdKind::isTest)
        .ifPresent(
            kind ->
                findings.add(
                    record.where().at(field.column()),
                    new Found(ShownText.asterisks(field.text()), kind)));
  }

  /**
   * What the message names.
   *
   * @param masked an asterisk for each character
   * @param kind who gives out such ids
   */
  public record Found(String masked, PersonIdKind kind) implements Details {}
}
