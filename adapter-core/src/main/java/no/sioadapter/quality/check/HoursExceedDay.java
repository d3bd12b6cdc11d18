package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Waiver;

/** More hours a day than a day has; exactly the limit is allowed (I-17). */
@Check(value = "R03", group = Group.RECORD, waiver = Waiver.Effect.COUNT_ANYWAY)
public final class HoursExceedDay implements DecisionCheck {
  private final BigDecimal hours;

  /**
   * @param hours the most hours a day that are allowed
   */
  HoursExceedDay(@FromPack("hours") BigDecimal hours) {
    this.hours = hours;
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    SoundAmount.of(record)
        .filter(amount -> amount.kind() == AmountKind.HOURS_PER_DAY && amount.isOver(hours))
        .ifPresent(
            amount ->
                findings.add(
                    record.where().at(record.amount().column()), new Found(amount.value(), hours)));
  }

  /** What the message names. */
  public record Found(BigDecimal amount, BigDecimal limit) implements Details {}
}
