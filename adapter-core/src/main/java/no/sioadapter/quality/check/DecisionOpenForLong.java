package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;

/** A decision that started long ago and has no end, and that nobody may have looked at since. */
@Check(value = "R14", group = Group.RECORD)
public final class DecisionOpenForLong implements CodedCheck {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1000);

  private final BigDecimal years;
  private final LocalDate earliest;

  /**
   * @param years before the quarter's last day that raise no question; a part of a month is none
   */
  DecisionOpenForLong(@FromPack("years") BigDecimal years, CheckContext context) {
    this.years = years;
    BigDecimal months = years.min(LONGEST).multiply(MONTHS).setScale(0, RoundingMode.FLOOR);
    this.earliest = context.quarter().lastDay().minusMonths(months.longValueExact());
  }

  @Override
  public void examine(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    if (codes.isEmpty() || !record.to().isMissing()) {
      return;
    }
    record
        .from()
        .value()
        .filter(from -> from.isBefore(earliest))
        .ifPresent(
            from ->
                findings.add(record.where().at(record.from().column()), new Found(from, years)));
  }

  /**
   * What the message names.
   *
   * @param from the decision's first day
   * @param limit in years
   */
  public record Found(LocalDate from, BigDecimal limit) implements Details {}
}
