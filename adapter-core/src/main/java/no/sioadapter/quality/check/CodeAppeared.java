package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
import no.sioadapter.decision.Location;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A code that has units now and had none in the quarter before. */
@Check(value = "Q05", group = Group.QUARTER)
public final class CodeAppeared implements QuarterCheck {
  CodeAppeared() {}

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.previous().isPresent();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    view.previous().ifPresent(past -> examine(view, past, findings));
  }

  private static void examine(QuarterView view, PastReport past, Findings findings) {
    for (QuarterView.Line line : view.lines()) {
      SioCode code = line.code().code();
      if (line.delivered().signum() > 0 && past.of(code).delivered().signum() == 0) {
        findings.add(Location.of(""), new Found(code, line.delivered(), past.quarter()));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param now units delivered in the quarter
   * @param earlier the quarter before
   */
  public record Found(SioCode sioCode, BigDecimal now, Quarter earlier) implements Details {}
}
