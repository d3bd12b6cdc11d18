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

/** More days a week than a week has; exactly the limit is allowed (I-17). */
@Check(value = "R04", group = Group.RECORD, waiver = Waiver.Effect.COUNT_ANYWAY)
public final class DaysExceedWeek implements DecisionCheck {
  private final BigDecimal days;

  /**
   * @param days the most days a week that are allowed
   */
  DaysExceedWeek(@FromPack("days") BigDecimal days) {
    this.days = days;
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    SoundAmount.of(record)
        .filter(amount -> amount.kind() == AmountKind.DAYS_PER_WEEK && amount.isOver(days))
        .ifPresent(
            amount ->
                findings.add(
                    record.where().at(record.amount().column()), new Found(amount.value(), days)));
  }

  /** What the message names. */
  public record Found(BigDecimal amount, BigDecimal limit) implements Details {}
}
