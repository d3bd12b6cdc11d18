package no.sioadapter.reception;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.report.stated.Figure;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.settlement.Settlement;

/** Settles the reported units again, at the receiver's prices, and compares every figure. */
final class SettlementCheck {
  private final RulePack pack;
  private final Objections objections;

  SettlementCheck(RulePack pack, Objections objections) {
    this.pack = pack;
    this.objections = objections;
  }

  void check(StatedReport report) {
    Settlement settlement = new Settlement(pack, plan(report.lines()));
    List<BigDecimal> nets = new ArrayList<>();
    boolean whole = true;
    for (StatedReport.Line line : report.lines()) {
      if (pack.prices().containsKey(line.code())) {
        Settlement.Line settled = settlement.settle(line.code(), line.delivered());
        same(line, Figure.CHANGE, settled.change(), Fault.CHANGE_WRONG);
        same(line, Figure.NET, settled.net(), Fault.NET_WRONG);
        nets.add(settled.net());
      } else {
        whole = false;
      }
    }
    if (whole) {
      total(report.total(), Settlement.total(nets));
    }
    new PaymentCheck(pack, objections).check(report);
  }

  /** What was planned is the municipality's data: the receiver takes it as it is reported. */
  private static OnAccount plan(List<StatedReport.Line> lines) {
    Map<SioCode, BigDecimal> yearly = new HashMap<>();
    Map<SioCode, Long> planned = new HashMap<>();
    for (StatedReport.Line line : lines) {
      yearly.put(line.code(), line.yearly());
      planned.put(line.code(), line.planned().longValueExact());
    }
    return new OnAccount(yearly, planned, Optional.empty());
  }

  private void same(StatedReport.Line line, Figure figure, BigDecimal expected, Fault fault) {
    BigDecimal said = line.figure(figure);
    if (said.compareTo(expected) != 0) {
      objections.add(
          fault,
          Paths.figure(line.code(), figure),
          Map.of("code", line.code(), "said", said, "expected", expected));
    }
  }

  private void total(BigDecimal said, BigDecimal expected) {
    if (said.compareTo(expected) != 0) {
      objections.add(Fault.TOTAL_WRONG, Paths.TOTAL, Map.of("said", said, "expected", expected));
    }
  }
}
