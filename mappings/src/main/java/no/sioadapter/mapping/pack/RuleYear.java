package no.sioadapter.mapping.pack;

import java.math.BigDecimal;
import java.util.Map;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;

/**
 * A whole rule pack: that of every zone and travel group, where a {@link
 * no.sioadapter.rulepack.RulePack} is one municipality's.
 *
 * @param sha256 the hash over the pack's files
 * @param prices kroner per hour or day of every zone, travel group and code that the pack has
 * @param settings how the year counts and pays, and the headings of the form
 */
public record RuleYear(
    int year,
    String sha256,
    CodeSystem codes,
    Map<PriceKey, BigDecimal> prices,
    YearSettings settings,
    Map<CheckCode, CheckSetting> checks) {
  public RuleYear {
    prices = Map.copyOf(prices);
    checks = Map.copyOf(checks);
  }
}
