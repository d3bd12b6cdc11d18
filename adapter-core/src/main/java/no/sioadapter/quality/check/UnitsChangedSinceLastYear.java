package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A code whose units are far from those of the same quarter a year ago. */
@Check(value = "Q02", group = Group.QUARTER)
public final class UnitsChangedSinceLastYear implements QuarterCheck {
  private final UnitsCompared compared;

  UnitsChangedSinceLastYear(Margin margin) {
    this.compared = new UnitsCompared(margin);
  }

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.yearAgo().isPresent();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    view.yearAgo().ifPresent(past -> compared.examine(view, past, findings, Found::new));
  }

  /**
   * What the message names.
   *
   * @param now units delivered in the quarter
   * @param before units delivered in the earlier quarter
   * @param unit hours or days
   * @param earlier the earlier quarter
   * @param percent the change in percent of before
   */
  public record Found(
      SioCode sioCode,
      BigDecimal now,
      BigDecimal before,
      UnitKind unit,
      Quarter earlier,
      BigDecimal percent)
      implements Details {}
}
