package no.sioadapter.quality.check;

import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.ShownText;

/** A kind of amount that the source profile does not know. */
@Check(value = "V09", group = Group.VALUE, mildest = Severity.ERROR)
public final class AmountKindUnknown implements DecisionCheck {
  AmountKindUnknown() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    if (record.amountKind().isUnreadable()) {
      findings.add(
          record.where().at(record.amountKind().column()),
          new Found(new ShownText(record.amountKind().text())));
    }
  }

  /** What the message names. */
  public record Found(ShownText value) implements Details {}
}
