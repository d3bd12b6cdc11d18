package no.sioadapter.demo;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a local service gives to one SIO code: a percentage of the decision's own amount, or fixed
 * hours a week.
 */
record Part(String sioCode, int percent, Optional<BigDecimal> hoursPerWeek) {

  static Part whole(String sioCode) {
    return share(sioCode, 100);
  }

  static Part share(String sioCode, int percent) {
    return new Part(sioCode, percent, Optional.empty());
  }

  static Part fixed(String sioCode, String hoursPerWeek) {
    return new Part(sioCode, 0, Optional.of(new BigDecimal(hoursPerWeek)));
  }

  long dailyTicks(Amount amount) {
    return hoursPerWeek
        .map(hours -> new Amount(hours, Amount.Kind.HOURS_A_WEEK).dailyTicks())
        .orElseGet(() -> Ticks.percent(amount.dailyTicks(), percent));
  }
}
