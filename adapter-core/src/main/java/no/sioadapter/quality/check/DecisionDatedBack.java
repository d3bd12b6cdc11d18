package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.EarlierCheck;
import no.sioadapter.quality.EarlierView;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/**
 * A decision that gives units to an earlier quarter, reported already, whose deliveries don't have
 * it.
 */
@Check(value = "Q12", group = Group.QUARTER)
public final class DecisionDatedBack implements EarlierCheck {
  DecisionDatedBack() {}

  @Override
  public void examine(EarlierView view, Findings findings) {
    if (view.then().isEmpty()) {
      for (EarlierView.Moved moved : view.moved()) {
        findings.add(
            view.now().where(),
            new Found(
                view.now().from(),
                view.now().to(),
                view.earlier(),
                moved.code(),
                moved.units(),
                moved.unit()));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param from the decision's first day
   * @param to the decision's last day
   * @param earlier the earlier quarter
   * @param units what the decision gives the earlier quarter
   * @param unit hours or days
   */
  public record Found(
      LocalDate from,
      Optional<LocalDate> to,
      Quarter earlier,
      SioCode sioCode,
      BigDecimal units,
      UnitKind unit)
      implements Details {}
}
