package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** A number of places that is not whole. */
@Check(value = "R06", group = Group.RECORD)
public final class FractionalDays implements DecisionCheck {
  FractionalDays() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    SoundAmount.of(record)
        .filter(amount -> amount.kind() == AmountKind.PLACES && !amount.isWhole())
        .ifPresent(
            amount ->
                findings.add(
                    record.where().at(record.amount().column()), new Found(amount.value())));
  }

  /** What the message names. */
  public record Found(BigDecimal amount) implements Details {}
}
