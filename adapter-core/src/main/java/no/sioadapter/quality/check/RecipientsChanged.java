package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
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

/** A code that gained or lost many recipients since the quarter before. */
@Check(value = "Q03", group = Group.QUARTER)
public final class RecipientsChanged implements QuarterCheck {
  private final BigDecimal percent;
  private final BigDecimal persons;

  RecipientsChanged(
      @FromPack("percent") BigDecimal percent, @FromPack("persons") BigDecimal persons) {
    this.percent = percent;
    this.persons = persons;
  }

  @Override
  public boolean hasSomethingToLookAt(QuarterView view) {
    return view.previous().isPresent();
  }

  @Override
  public void examine(QuarterView view, Findings findings) {
    view.previous().ifPresent(past -> examine(view, past, findings));
  }

  private void examine(QuarterView view, PastReport past, Findings findings) {
    for (QuarterView.Line line : view.lines()) {
      SioCode code = line.code().code();
      long before = past.of(code).recipients();
      Change change = Change.of(before, line.recipients());
      if (change.isBetweenTwo() && change.exceeds(percent, persons)) {
        findings.add(Location.of(""), new Found(code, line.recipients(), before, past.quarter()));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param now recipients in the quarter
   * @param before recipients in the quarter before
   * @param earlier the quarter before
   */
  public record Found(SioCode sioCode, long now, long before, Quarter earlier) implements Details {}
}
