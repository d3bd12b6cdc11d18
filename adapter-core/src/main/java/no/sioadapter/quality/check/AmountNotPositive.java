package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;

/** An amount that is zero or negative. */
@Check(value = "V08", group = Group.VALUE, mildest = Severity.ERROR)
public final class AmountNotPositive implements DecisionCheck {
  AmountNotPositive() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Field<BigDecimal> field = record.amount();
    field
        .value()
        .filter(value -> value.signum() <= 0 && SoundAmount.fits(value))
        .ifPresent(value -> findings.add(record.where().at(field.column()), new Found(value)));
  }

  /** What the message names. */
  public record Found(BigDecimal amount) implements Details {}
}
