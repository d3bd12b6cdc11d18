package no.sioadapter.quality.check;

import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.ShownText;

/** A provider's organisation number that is not nine digits with the right check digit. */
@Check(value = "V04", group = Group.VALUE)
public final class OrganisationNumberInvalid implements DecisionCheck {
  OrganisationNumberInvalid() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    if (record.provider().isUnreadable()) {
      findings.add(
          record.where().at(record.provider().column()),
          new Found(new ShownText(record.provider().text())));
    }
  }

  /** What the message names. */
  public record Found(ShownText value) implements Details {}
}
