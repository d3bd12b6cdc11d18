package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.RunSummary;

/**
 * A few decisions on care-home codes of a unit whose others are ambulatory, or the reverse. Told
 * once a unit, where the first of the few stands: a unit with enough decisions to be judged, of
 * which the few are at most so many percent.
 */
@Check(value = "M08", group = Group.MAPPING)
public final class SettingUnlikeUnit implements RunCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal decisions;
  private final BigDecimal percent;

  /**
   * @param decisions the fewest of a unit, on both kinds of codes together, to judge it by
   * @param percent the largest share that counts as few
   */
  SettingUnlikeUnit(
      @FromPack("decisions") BigDecimal decisions, @FromPack("percent") BigDecimal percent) {
    this.decisions = decisions;
    this.percent = percent;
  }

  @Override
  public void examine(RunSummary run, Findings findings) {
    for (RunSummary.Unit unit : run.units()) {
      boolean homeIsRarer = unit.home().decisions() < unit.ambulatory().decisions();
      RunSummary.Use few = homeIsRarer ? unit.home() : unit.ambulatory();
      long all = unit.home().decisions() + unit.ambulatory().decisions();
      if (few.first().isPresent() && isEnough(all) && isFew(few.decisions(), all)) {
        findings.add(
            few.first().get(),
            new Found(
                unit.name(),
                few.decisions(),
                all,
                homeIsRarer ? Setting.HOME : Setting.AMBULATORY));
      }
    }
  }

  private boolean isEnough(long all) {
    return BigDecimal.valueOf(all).compareTo(decisions) >= 0;
  }

  private boolean isFew(long few, long all) {
    return BigDecimal.valueOf(few)
            .multiply(HUNDRED)
            .compareTo(BigDecimal.valueOf(all).multiply(percent))
        <= 0;
  }

  /** Where services at home are given. */
  public enum Setting {
    /** In the person's own home. */
    AMBULATORY,
    /** In a care home (bolig). */
    HOME
  }

  /**
   * What the message names.
   *
   * @param unit the unit that gives the services
   * @param few the decisions that differ
   * @param all the unit's decisions on both kinds of codes
   * @param setting the kind of codes that the few are on
   */
  public record Found(String unit, long few, long all, Setting setting) implements Details {}
}
