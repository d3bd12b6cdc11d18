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
import no.sioadapter.quality.ShownText;

/**
 * An amount that is no number, or has more than four decimals or more than five digits before them.
 */
@Check(value = "V07", group = Group.VALUE, mildest = Severity.ERROR)
public final class AmountUnreadable implements DecisionCheck {
  AmountUnreadable() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Field<BigDecimal> field = record.amount();
    boolean tooLong = field.value().filter(value -> !SoundAmount.fits(value)).isPresent();
    if (field.isUnreadable() || tooLong) {
      findings.add(record.where().at(field.column()), new Found(new ShownText(field.text())));
    }
  }

  /** What the message names. */
  public record Found(ShownText value) implements Details {}
}
