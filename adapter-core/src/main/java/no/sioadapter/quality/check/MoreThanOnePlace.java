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

/** A decision on more places than one; it counts that many days a day (I-17). */
@Check(value = "R05", group = Group.RECORD)
public final class MoreThanOnePlace implements DecisionCheck {
  private final BigDecimal places;

  /**
   * @param places the most places that raise no question
   */
  MoreThanOnePlace(@FromPack("places") BigDecimal places) {
    this.places = places;
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    SoundAmount.of(record)
        .filter(amount -> amount.kind() == AmountKind.PLACES && amount.isOver(places))
        .ifPresent(
            amount ->
                findings.add(
                    record.where().at(record.amount().column()),
                    new Found(amount.value(), places)));
  }

  /** What the message names. */
  public record Found(BigDecimal amount, BigDecimal limit) implements Details {}
}
