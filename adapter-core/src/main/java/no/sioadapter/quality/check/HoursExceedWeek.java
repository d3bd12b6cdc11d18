package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.Optional;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Waiver;

/** More hours a week than one service can have; exactly the limit is allowed (I-17). */
@Check(value = "R02", group = Group.RECORD, waiver = Waiver.Effect.COUNT_ANYWAY)
public final class HoursExceedWeek implements DecisionCheck {
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  private final BigDecimal hours;
  private final BigDecimal monthDivisor;

  /**
   * @param hours the most hours a week that are allowed
   * @param context tells how hours a month become hours a week (I-05)
   */
  HoursExceedWeek(@FromPack("hours") BigDecimal hours, CheckContext context) {
    this.hours = hours;
    this.monthDivisor = context.monthDivisor();
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    SoundAmount.of(record)
        .filter(amount -> limit(amount.kind()).filter(amount::isOver).isPresent())
        .ifPresent(
            amount ->
                findings.add(
                    record.where().at(record.amount().column()),
                    new Found(amount.value(), amount.kind(), hours)));
  }

  /** The limit in the unit of the kind, multiplied: a division would round. */
  private Optional<BigDecimal> limit(AmountKind kind) {
    return switch (kind) {
      case HOURS_PER_WEEK -> Optional.of(hours);
      case MINUTES_PER_WEEK -> Optional.of(hours.multiply(MINUTES));
      case HOURS_PER_MONTH -> Optional.of(hours.multiply(monthDivisor));
      case HOURS_PER_DAY, PLACES, DAYS_PER_WEEK -> Optional.empty();
    };
  }

  /**
   * What the message names.
   *
   * @param amount the decision's amount, in its own unit
   * @param limit hours a week
   */
  public record Found(BigDecimal amount, AmountKind kind, BigDecimal limit) implements Details {}
}
