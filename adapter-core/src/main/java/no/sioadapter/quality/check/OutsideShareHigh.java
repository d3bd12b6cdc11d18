package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.RunSummary;

/** An unusually high share of decisions that are on purpose outside SIO. */
@Check(value = "M11", group = Group.MAPPING)
public final class OutsideShareHigh implements RunCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal decisions;
  private final BigDecimal percent;

  /**
   * @param decisions the fewest, counted and outside together, to judge a run by
   * @param percent the largest share that raises no question
   */
  OutsideShareHigh(
      @FromPack("decisions") BigDecimal decisions, @FromPack("percent") BigDecimal percent) {
    this.decisions = decisions;
    this.percent = percent;
  }

  @Override
  public void examine(RunSummary run, Findings findings) {
    BigDecimal all = BigDecimal.valueOf(run.counted() + run.outside());
    BigDecimal outside = BigDecimal.valueOf(run.outside()).multiply(HUNDRED);
    if (all.signum() > 0
        && all.compareTo(decisions) >= 0
        && outside.compareTo(all.multiply(percent)) > 0) {
      // rounded up: what is over the limit must never look as if it were at it
      BigDecimal share = outside.divide(all, 1, RoundingMode.CEILING);
      findings.add(
          Location.of(""), new Found(run.outside(), run.counted() + run.outside(), share, percent));
    }
  }

  /**
   * What the message names.
   *
   * @param outside the decisions that are outside
   * @param all these and those that count
   * @param share in percent, rounded up to one decimal
   * @param limit in percent
   */
  public record Found(long outside, long all, BigDecimal share, BigDecimal limit)
      implements Details {}
}
