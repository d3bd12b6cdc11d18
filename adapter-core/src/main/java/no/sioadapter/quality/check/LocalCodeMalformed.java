package no.sioadapter.quality.check;

import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.ShownText;

/** A local service code that does not have the form of one. */
@Check(value = "V11", group = Group.VALUE, mildest = Severity.ERROR)
public final class LocalCodeMalformed implements DecisionCheck {
  LocalCodeMalformed() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    if (record.localCode().isUnreadable()) {
      findings.add(
          record.where().at(record.localCode().column()),
          new Found(new ShownText(record.localCode().text())));
    }
  }

  /** What the message names. */
  public record Found(ShownText value) implements Details {}
}
