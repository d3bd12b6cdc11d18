package no.sioadapter.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.count.HeldBackTotals;
import no.sioadapter.quality.QuarterView;
import no.sioadapter.quality.Waiver;
import no.sioadapter.report.CheckState;
import no.sioadapter.report.HeldBack;
import no.sioadapter.report.OpenErrors;
import no.sioadapter.report.PaymentRow;
import no.sioadapter.report.Report;
import no.sioadapter.report.ReportLine;
import no.sioadapter.report.WaiverUse;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.settlement.Settlement;
import no.sioadapter.source.Delivery;

/** Makes the report from what was added up. */
final class ReportAssembly {
  private final RunRequest request;
  private final Settlement settlement;
  private final int decimals;
  private final Totals totals;
  private final Tally tally;

  ReportAssembly(RunRequest request, Totals totals, Tally tally) {
    this.request = request;
    this.totals = totals;
    this.tally = tally;
    this.settlement = new Settlement(request.rulePack(), request.onAccount());
    this.decimals = request.rulePack().counting().figureDecimals();
  }

  /** The same figures, for the checks of the quarter as a whole. */
  QuarterView view() {
    return new QuarterView(
        request.quarter(),
        !isPreview(),
        lines().stream()
            .map(
                line ->
                    new QuarterView.Line(
                        line.code(),
                        line.unitPrice(),
                        line.planned(),
                        line.delivered(),
                        line.recipients()))
            .toList(),
        tally.counts().read(),
        request.deliveries().stream().flatMap(ReportAssembly::made).toList(),
        totals.serviceUnits().counts(),
        request.history());
  }

  private static Stream<QuarterView.Made> made(Delivery delivery) {
    return delivery.timestamp().stream()
        .map(at -> new QuarterView.Made(delivery.system(), delivery.name(), at));
  }

  Report assemble(FindingLog log, List<CheckState> checks) {
    List<ReportLine> lines = lines();
    BigDecimal total = Settlement.total(lines.stream().map(ReportLine::net).toList());
    return new Report(
        request.municipality(),
        request.quarter(),
        request.version(),
        request.supersedes(),
        request.asOf(),
        isPreview(),
        request.rulePack(),
        lines,
        total,
        totals.persons().recipients(),
        payments(total),
        request.additions(),
        tally.counts(),
        tally.absences(),
        heldBack(totals.heldBack()),
        new OpenErrors(
            heldBack(totals.openErrors()), totals.openErrors().decisions(), tally.openAbsences()),
        request.waivers().stream().map(waiver -> use(waiver, log.waivedBy(waiver))).toList(),
        request.missing(),
        log.counts(),
        checks,
        request.inputs(),
        request.programVersion());
  }

  private List<ReportLine> lines() {
    long[] recipients = totals.persons().recipientsByCode();
    for (Addition addition : request.additions()) {
      recipients[request.rulePack().codes().position(addition.code()).orElseThrow()] +=
          addition.recipients();
    }
    List<ReportLine> lines = new ArrayList<>();
    for (CodeEntry entry : request.rulePack().codes().entries()) {
      BigDecimal delivered = totals.units().of(entry.code()).figureOfRecord(decimals);
      Settlement.Line line = settlement.settle(entry.code(), delivered);
      lines.add(
          new ReportLine(
              entry,
              line.price(),
              line.yearly(),
              line.planned(),
              delivered,
              totals.units().byHand(entry.code()).figureOfRecord(decimals),
              line.change(),
              line.net(),
              recipients[lines.size()]));
    }
    return lines;
  }

  /** The plan's amounts are data; only the correction is ours, in the row that carries it. */
  private List<PaymentRow> payments(BigDecimal correction) {
    Map<String, BigDecimal> plan = request.onAccount().payments().orElse(Map.of());
    List<PaymentRow> rows = new ArrayList<>();
    for (PaymentRowRule rule : request.rulePack().paymentRows()) {
      BigDecimal onAccount = plan.get(rule.name());
      if (onAccount != null) {
        boolean carries = rule.carriesCorrection() && rule.quarter() == request.quarter().number();
        rows.add(new PaymentRow(rule.name(), onAccount, carries ? correction : BigDecimal.ZERO));
      }
    }
    return rows;
  }

  private HeldBack heldBack(HeldBackTotals held) {
    Map<SioCode, BigDecimal> byCode = new TreeMap<>(Comparator.comparing(SioCode::value));
    for (CodeEntry entry : request.rulePack().codes().entries()) {
      BigDecimal units = held.byCode().of(entry.code()).figureOfRecord(decimals);
      if (units.signum() != 0) {
        byCode.put(entry.code(), units);
      }
    }
    return new HeldBack(
        byCode,
        held.withoutCode(UnitKind.HOUR).figureOfRecord(decimals),
        held.withoutCode(UnitKind.DAY).figureOfRecord(decimals),
        held.decisionsWithoutUnits());
  }

  private static WaiverUse use(Waiver waiver, long findings) {
    return new WaiverUse(
        waiver.check(),
        scopeOf(waiver),
        waiver.reason(),
        waiver.registeredBy(),
        waiver.lastDay(),
        findings);
  }

  private static WaiverUse.Scope scopeOf(Waiver waiver) {
    if (waiver.scope() instanceof Waiver.OfDecision) {
      return WaiverUse.Scope.DECISION;
    } else if (waiver.scope() instanceof Waiver.OfPerson) {
      return WaiverUse.Scope.PERSON;
    }
    return waiver.scope() instanceof Waiver.OfUnit ? WaiverUse.Scope.UNIT : WaiverUse.Scope.CODE;
  }

  private boolean isPreview() {
    return !request.today().isAfter(request.quarter().lastDay());
  }
}
