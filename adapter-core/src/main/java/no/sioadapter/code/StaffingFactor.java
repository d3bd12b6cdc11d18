package no.sioadapter.code;

import java.math.BigDecimal;

/**
 * Staff per person served, such as 0,5. It selects a code; it never scales hours (I-17). Equal by
 * value: 1 and 1.0 are the same factor.
 */
public record StaffingFactor(BigDecimal value) {
  public StaffingFactor {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("a staffing factor is not negative");
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
