package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.util.Optional;
import no.sioadapter.decision.Amount;
import no.sioadapter.decision.AmountKind;
import no.sioadapter.decision.DecisionRecord;

/** What the checks of limits look at: an amount that no other check finds fault with. */
record SoundAmount(BigDecimal value, AmountKind kind) {
  /** Empty where the amount or its kind is missing, unreadable, too long, zero or negative. */
  static Optional<SoundAmount> of(DecisionRecord record) {
    return record
        .amount()
        .value()
        .filter(value -> value.signum() > 0 && fits(value))
        .flatMap(value -> record.amountKind().value().map(kind -> new SoundAmount(value, kind)));
  }

  /** Whether it has no more digits than an amount may have; zeros at the end don't count. */
  static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= Amount.WHOLE_DIGITS
        && (value.scale() <= Amount.DECIMALS
            || value.stripTrailingZeros().scale() <= Amount.DECIMALS);
  }

  boolean isOver(BigDecimal limit) {
    return value.compareTo(limit) > 0;
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
