package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.decision.Location;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** Deliveries that hold far fewer decisions than those of the quarter before. */
@Check(value = "Q07", group = Group.QUARTER)
public final class FarFewerDecisions implements QuarterCheck {
  private final BigDecimal percent;
  private final BigDecimal decisions;

  FarFewerDecisions(
      @FromPack("percent") BigDecimal percent, @FromPack("decisions") BigDecimal decisions) {
    this.percent = percent;
    this.decisions = decisions;
  }

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.previous().isPresent();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    view.previous().ifPresent(past -> examine(view.decisionsRead(), past, findings));
  }

  private void examine(long now, PastReport past, Findings findings) {
    long before = past.decisionsRead();
    if (now < before && Change.of(before, now).exceeds(percent, decisions)) {
      findings.add(Location.of(""), new Found(now, before, past.quarter()));
    }
  }

  /**
   * What the message names.
   *
   * @param now decisions read for the quarter
   * @param before decisions read for the quarter before
   * @param earlier the quarter before
   */
  public record Found(long now, long before, Quarter earlier) implements Details {}
}
