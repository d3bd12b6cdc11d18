package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A code whose delivered units are far from those paid on account. */
@Check(value = "Q06", group = Group.QUARTER)
public final class FarFromPlan implements QuarterCheck {
  private final Margin margin;

  FarFromPlan(Margin margin) {
    this.margin = margin;
  }

  /** A code without a plan has planned 0 (I-10): there is nothing to be far from. */
  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.lines().stream().anyMatch(line -> line.planned().signum() > 0);
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    for (QuarterView.Line line : view.lines()) {
      UnitKind unit = line.code().unit();
      Change change = new Change(line.planned(), line.delivered());
      if (line.planned().signum() > 0 && margin.isExceeded(change, unit)) {
        findings.add(
            Location.of(""),
            new Found(
                line.code().code(), line.delivered(), line.planned(), unit, change.percent()));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param delivered units delivered in the quarter
   * @param planned units of the quarter that are paid on account
   * @param unit hours or days
   * @param percent the difference in percent of planned
   */
  public record Found(
      SioCode sioCode, BigDecimal delivered, BigDecimal planned, UnitKind unit, BigDecimal percent)
      implements Details {}
}
