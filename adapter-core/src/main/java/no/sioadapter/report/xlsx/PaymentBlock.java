package no.sioadapter.report.xlsx;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.report.PaymentRow;
import no.sioadapter.report.Report;
import no.sioadapter.text.Messages;

/** The payment block: a konto as the plan says, the quarter's correction, and their sum. */
final class PaymentBlock {
  private final Cells cells;
  private final Styles styles;
  private final Messages words;
  private final Layout layout;

  PaymentBlock(Cells cells, Styles styles, Messages words, Layout layout) {
    this.cells = cells;
    this.styles = styles;
    this.words = words;
    this.layout = layout;
  }

  void write(Report report) {
    int row = Layout.TOP;
    cells.text(row, Layout.PAYMENT_NAME, words.format("payment.row"), styles.heading);
    heading(row, Layout.PAYMENT_ON_ACCOUNT, "payment.onAccount");
    heading(row, Layout.PAYMENT_CORRECTION, "payment.correction");
    heading(row, Layout.PAYMENT_SUM, "payment.sum");
    for (PaymentRow payment : report.payments()) {
      row++;
      cells.text(row, Layout.PAYMENT_NAME, payment.name(), styles.code);
      cells.number(row, Layout.PAYMENT_ON_ACCOUNT, payment.onAccount(), styles.whole);
      correction(row, payment, report);
      String sum =
          Cells.address(row, Layout.PAYMENT_ON_ACCOUNT)
              + "+"
              + Cells.address(row, Layout.PAYMENT_CORRECTION);
      cells.formula(row, Layout.PAYMENT_SUM, sum, payment.sum(), styles.whole);
    }
    total(report);
  }

  private void heading(int row, int column, String key) {
    cells.text(row, column, words.format(key), styles.headingRight);
  }

  private void correction(int row, PaymentRow payment, Report report) {
    boolean carries =
        report.rulePack().paymentRows().stream()
            .anyMatch(
                rule ->
                    rule.carriesCorrection()
                        && rule.quarter() == report.quarter().number()
                        && rule.name().equals(payment.name()));
    if (carries) {
      String total = layout.totalAddress();
      cells.formula(row, Layout.PAYMENT_CORRECTION, total, payment.correction(), styles.whole);
    } else {
      cells.number(row, Layout.PAYMENT_CORRECTION, payment.correction(), styles.whole);
    }
  }

  private void total(Report report) {
    int row = layout.paymentTotal();
    List<PaymentRow> payments = report.payments();
    if (payments.isEmpty()) {
      cells.fill(row, Layout.PAYMENT_NAME, Layout.PAYMENT_SUM, styles.totalLabel);
      cells.text(row, Layout.PAYMENT_NAME, words.format("payment.none"), styles.totalLabel);
      String total = layout.totalAddress();
      cells.formula(row, Layout.PAYMENT_SUM, total, report.total(), styles.totalWhole);
      return;
    }
    cells.text(row, Layout.PAYMENT_NAME, words.format("payment.total"), styles.totalLabel);
    sum(row, Layout.PAYMENT_ON_ACCOUNT, payments.stream().map(PaymentRow::onAccount).toList());
    sum(row, Layout.PAYMENT_CORRECTION, payments.stream().map(PaymentRow::correction).toList());
    sum(row, Layout.PAYMENT_SUM, payments.stream().map(PaymentRow::sum).toList());
  }

  private void sum(int row, int column, List<BigDecimal> amounts) {
    String first = Cells.address(Layout.TOP + 1, column);
    String last = Cells.address(row - 1, column);
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    cells.formula(row, column, "SUM(" + first + ":" + last + ")", sum, styles.totalWhole);
  }
}
