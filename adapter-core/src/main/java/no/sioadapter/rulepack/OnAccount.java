package no.sioadapter.rulepack;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.SioCode;

/**
 * The year's plan (a konto) of a municipality: what is paid on account before anything is
 * delivered.
 *
 * @param yearlyUnits planned units a year; a code that isn't named has 0 (I-10)
 * @param plannedQuarter planned units of this quarter where the plan gives them: whole numbers that
 *     stand instead of yearly × key
 * @param payments the payment plan's amounts, whole kroner, by row name; empty where there is none
 */
public record OnAccount(
    Map<SioCode, BigDecimal> yearlyUnits,
    Map<SioCode, Long> plannedQuarter,
    Optional<Map<String, BigDecimal>> payments) {
  public OnAccount {
    yearlyUnits = Map.copyOf(yearlyUnits);
    plannedQuarter = Map.copyOf(plannedQuarter);
    payments = payments.map(Map::copyOf);
  }
}
