package no.sioadapter.report;

import java.math.BigDecimal;

/**
 * A row of the payment block, whole kroner.
 *
 * @param onAccount as the payment plan says
 * @param correction this quarter's correction, in the row that carries it; 0 in the others
 */
public record PaymentRow(String name, BigDecimal onAccount, BigDecimal correction) {
  /** What is paid. */
  public BigDecimal sum() {
    return onAccount.add(correction);
  }
}
