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
 * A decision whose dates are others than in an earlier quarter's deliveries, so that it gives that
 * quarter, reported already, more or less than it did.
 */
@Check(value = "Q13", group = Group.QUARTER)
public final class DatesChangedBack implements EarlierCheck {
  DatesChangedBack() {}

  @Override
  public void examine(EarlierView view, Findings findings) {
    view.then().ifPresent(then -> examine(view, then, findings));
  }

  private static void examine(EarlierView view, EarlierView.Then then, Findings findings) {
    for (EarlierView.Moved moved : view.moved()) {
      findings.add(
          view.now().where(),
          new Found(
              view.now().from(),
              view.now().to(),
              then.from(),
              then.to(),
              view.earlier(),
              moved.code(),
              moved.units(),
              moved.unit()));
    }
  }

  /**
   * What the message names.
   *
   * @param from the decision's first day
   * @param to the decision's last day
   * @param fromThen its first day in the earlier deliveries
   * @param toThen its last day in the earlier deliveries
   * @param earlier the earlier quarter
   * @param units more in the earlier quarter, negative where it is less
   * @param unit hours or days
   */
  public record Found(
      LocalDate from,
      Optional<LocalDate> to,
      LocalDate fromThen,
      Optional<LocalDate> toThen,
      Quarter earlier,
      SioCode sioCode,
      BigDecimal units,
      UnitKind unit)
      implements Details {}
}
