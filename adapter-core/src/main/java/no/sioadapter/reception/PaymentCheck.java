package no.sioadapter.reception;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.sioadapter.report.stated.StatedReport;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.RulePack;

/** Whether the payment block has the year's rows, with the correction in the right one. */
final class PaymentCheck {
  private final RulePack pack;
  private final Objections objections;

  PaymentCheck(RulePack pack, Objections objections) {
    this.pack = pack;
    this.objections = objections;
  }

  /** A municipality without a payment plan has no block. */
  void check(StatedReport report) {
    List<PaymentRowRule> rules = pack.paymentRows();
    List<StatedReport.Payment> rows = report.payments();
    if (rows.isEmpty()) {
      return;
    }
    if (!rows.stream()
        .map(StatedReport.Payment::name)
        .toList()
        .equals(rules.stream().map(PaymentRowRule::name).toList())) {
      objections.add(Fault.PAYMENT_WRONG, "Betalingsplan");
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      row(i, rows.get(i), rules.get(i), report);
    }
  }

  private void row(int i, StatedReport.Payment row, PaymentRowRule rule, StatedReport report) {
    boolean carries =
        rule.carriesCorrection() && rule.quarter() == report.head().quarter().number();
    BigDecimal correction = carries ? report.total() : BigDecimal.ZERO;
    if (row.correction().compareTo(correction) != 0) {
      objections.add(Fault.PAYMENT_WRONG, Paths.payment(i) + "/Korreksjon", Map.of());
    }
    if (row.sum().compareTo(row.onAccount().add(row.correction())) != 0) {
      objections.add(Fault.PAYMENT_WRONG, Paths.payment(i) + "/Sum", Map.of());
    }
  }
}
