package no.sioadapter.rulepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;

/**
 * A year's rules: the engine is code, the year is data.
 *
 * @param sha256 the hash over the pack's files, for the manifest
 * @param categories the code system's headings in the form's order: category to its Norwegian text
 * @param prices kroner per hour or day, for this municipality's zone and travel group, of every
 *     code
 * @param keyPerQuarter the part of the yearly units that a quarter is paid on account, such as
 *     0.250
 * @param checks severity and limits of each check; a check that isn't named doesn't run
 * @param paymentRows the rows of the payment block, in the sheet's order
 * @param tolerance what a report may hold back unanswered and still be approved
 */
public record RulePack(
    int year,
    String sha256,
    CodeSystem codes,
    Map<String, String> categories,
    Map<SioCode, BigDecimal> prices,
    BigDecimal keyPerQuarter,
    CountingSettings counting,
    Map<CheckCode, CheckSetting> checks,
    List<PaymentRowRule> paymentRows,
    Tolerance tolerance) {
  public RulePack {
    prices = Map.copyOf(prices);
    checks = Map.copyOf(checks);
    paymentRows = List.copyOf(paymentRows);
    categories = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(categories));
  }
}
