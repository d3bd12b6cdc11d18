package no.sioadapter.mapping.pack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.rulepack.CountingSettings;
import no.sioadapter.rulepack.PaymentRowRule;
import no.sioadapter.rulepack.Tolerance;

/**
 * What {@code settings.yaml} says, where all of it could be read.
 *
 * @param keyPerQuarter the part of the yearly units that a quarter is paid on account
 * @param paymentRows the rows of the payment block, in the sheet's order
 * @param categories the headings in the form's order: category to its Norwegian text
 * @param deadlineDays how many days after a quarter's last day its report is due, 1 to 366
 */
public record YearSettings(
    BigDecimal keyPerQuarter,
    CountingSettings counting,
    List<PaymentRowRule> paymentRows,
    Map<String, String> categories,
    Tolerance tolerance,
    Optional<Integer> deadlineDays) {
  public YearSettings {
    paymentRows = List.copyOf(paymentRows);
    categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
  }
}
