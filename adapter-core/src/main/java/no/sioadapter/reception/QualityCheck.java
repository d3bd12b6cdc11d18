package no.sioadapter.reception;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import no.sioadapter.code.SioCode;
import no.sioadapter.report.stated.StatedReport;

/** Whether units by hand, recipients and counts can be what the report says. */
final class QualityCheck {
  private final Objections objections;

  QualityCheck(Objections objections) {
    this.objections = objections;
  }

  void check(StatedReport report) {
    Map<SioCode, BigDecimal> units = new HashMap<>();
    Map<SioCode, BigDecimal> persons = new HashMap<>();
    for (StatedReport.Addition each : report.additions()) {
      units.merge(each.code(), each.units(), BigDecimal::add);
      persons.merge(each.code(), BigDecimal.valueOf(each.recipients()), BigDecimal::add);
    }
    for (StatedReport.Line line : report.lines()) {
      BigDecimal byHand = units.getOrDefault(line.code(), BigDecimal.ZERO);
      boolean within = line.byHand().compareTo(line.delivered()) <= 0;
      if (line.byHand().compareTo(byHand) != 0 || !within) {
        String element = line.byHand().signum() == 0 ? "" : "/HeravManuelt";
        objections.add(
            Fault.BY_HAND_WRONG,
            Paths.line(line.code()) + element,
            Map.of("code", line.code(), "said", line.byHand(), "expected", byHand));
      }
    }
    recipients(report, persons);
    if (!report.counts().addUp()) {
      objections.add(Fault.COUNTS_WRONG, "Kvalitet");
    }
  }

  /**
   * S01 counts each person once (I-09): nobody can be on a code and not in it, and everybody in it
   * is on some code. Persons entered by hand are on a code and not in it.
   */
  private void recipients(StatedReport report, Map<SioCode, BigDecimal> byHand) {
    BigDecimal s01 = BigDecimal.valueOf(report.recipients());
    BigDecimal most = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (StatedReport.Line line : report.lines()) {
      BigDecimal persons =
          BigDecimal.valueOf(line.recipients())
              .subtract(byHand.getOrDefault(line.code(), BigDecimal.ZERO));
      most = most.max(persons);
      sum = sum.add(persons);
    }
    if (s01.compareTo(most) < 0 || s01.compareTo(sum) > 0) {
      objections.add(
          Fault.RECIPIENTS_IMPOSSIBLE,
          Paths.RECIPIENTS,
          Map.of("said", s01, "least", most, "most", sum));
    }
  }
}
