package no.sioadapter.quality.check;

import java.time.LocalDate;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;

/** A delivery that was made before the last day of the quarter that it is to report. */
@Check(value = "Q08", group = Group.QUARTER)
public final class DeliveryBeforeQuarterEnd implements QuarterCheck {
  DeliveryBeforeQuarterEnd() {}

  /** Before the quarter is over every delivery is older than its end: that is what a preview is. */
  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.over() && !view.deliveries().isEmpty();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    LocalDate lastDay = view.quarter().lastDay();
    for (QuarterView.Made delivery : view.deliveries()) {
      LocalDate made = delivery.at().toLocalDate();
      if (made.isBefore(lastDay)) {
        findings.add(Location.of(delivery.name()), new Found(made, lastDay));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param made the day on which it was made, by the sender's clock
   * @param lastDay the quarter's last day
   */
  public record Found(LocalDate made, LocalDate lastDay) implements Details {}
}
