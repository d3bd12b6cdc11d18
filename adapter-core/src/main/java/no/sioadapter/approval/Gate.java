package no.sioadapter.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.UnitKind;
import no.sioadapter.report.HeldBack;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.rulepack.Tolerance;

/**
 * What a quarter needs before it may be approved: a quarter that is over, every expected delivery,
 * and no error that nobody answers for above the year's tolerance. A run that was refused, or whose
 * checks failed, has no report and never comes here.
 */
public final class Gate {
  private Gate() {}

  /** Judges a report. */
  public static GateOutcome judge(Report report) {
    List<GateOutcome.Reason> reasons = new ArrayList<>();
    if (report.preview()) {
      reasons.add(new GateOutcome.Reason.Preview());
    }
    if (!report.missing().isEmpty()) {
      reasons.add(new GateOutcome.Reason.DeliveryMissing(report.missing()));
    }
    heldBack(report).ifPresent(reasons::add);
    long unknown = report.openErrors().heldBack().decisionsWithoutUnits();
    if (unknown > 0) {
      reasons.add(new GateOutcome.Reason.HeldBackUnknown(unknown));
    }
    if (report.openErrors().absences() > 0) {
      reasons.add(new GateOutcome.Reason.AbsencesOpen(report.openErrors().absences()));
    }
    return reasons.isEmpty() ? new GateOutcome.Open() : new GateOutcome.Closed(reasons);
  }

  private static Optional<GateOutcome.Reason> heldBack(Report report) {
    HeldBack held = report.openErrors().heldBack();
    Tolerance tolerance = report.rulePack().tolerance();
    BigDecimal hours = held.hoursWithoutCode();
    BigDecimal days = held.daysWithoutCode();
    BigDecimal kroner = BigDecimal.ZERO;
    for (ReportLine line : report.lines()) {
      BigDecimal units = held.byCode().getOrDefault(line.code().code(), BigDecimal.ZERO);
      kroner = kroner.add(line.unitPrice().multiply(units));
      if (line.code().unit() == UnitKind.HOUR) {
        hours = hours.add(units);
      } else {
        days = days.add(units);
      }
    }
    boolean tooMuch =
        hours.compareTo(tolerance.hours()) > 0
            || days.compareTo(tolerance.days()) > 0
            || kroner.compareTo(tolerance.kroner()) > 0;
    return tooMuch
        ? Optional.of(
            new GateOutcome.Reason.TooMuchHeldBack(
                report.openErrors().decisions(), hours, days, kroner, tolerance))
        : Optional.empty();
  }
}
