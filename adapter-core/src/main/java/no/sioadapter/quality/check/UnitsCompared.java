package no.sioadapter.quality.check;

import java.math.BigDecimal;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Location;
import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.PastReport;
import no.sioadapter.quality.QuarterView;

/** Holds every code's units against an earlier quarter's. */
record UnitsCompared(Margin margin) {
  /** Makes the details of a finding. */
  interface Naming {
    Details found(
        SioCode code, BigDecimal now, BigDecimal before, UnitKind unit, Quarter q, BigDecimal pc);
  }

  /** A code that came or went is not told of here: other checks do. */
  void examine(QuarterView view, PastReport past, Findings findings, Naming naming) {
    for (QuarterView.Line line : view.lines()) {
      SioCode code = line.code().code();
      UnitKind unit = line.code().unit();
      Change change = new Change(past.of(code).delivered(), line.delivered());
      if (change.isBetweenTwo() && margin.isExceeded(change, unit)) {
        findings.add(
            Location.of(""),
            naming.found(
                code, change.now(), change.before(), unit, past.quarter(), change.percent()));
      }
    }
  }
}
