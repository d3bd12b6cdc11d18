package no.sioadapter.demo;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A service at home that the municipality grants many of.
 *
 * @param service the local service, its unit and shift left open
 * @param cohort who gets it
 * @param units the units that give it
 * @param shifts the times of day that occur
 * @param hoursAWeek typical amounts, in whole quarters of an hour
 */
record Offer(
    Service service,
    Cohort cohort,
    List<String> units,
    List<Shift> shifts,
    List<BigDecimal> hoursAWeek) {
  private static final BigDecimal WEEK = BigDecimal.valueOf(7);

  Service draw(Random random) {
    return service.at(pick(units, random)).with(pick(shifts, random));
  }

  /** An amount in one of the types that systems register hours in. */
  Amount amount(Random random) {
    BigDecimal hours = pick(hoursAWeek, random);
    int kind = random.nextInt(10);
    if (kind < 2) {
      return Amount.plain(hours.multiply(BigDecimal.valueOf(60)), Amount.Kind.MINUTES_A_WEEK);
    }
    if (kind < 3) {
      return Amount.plain(hours.multiply(BigDecimal.valueOf(4)), Amount.Kind.HOURS_A_MONTH);
    }
    BigDecimal quarters = hours.multiply(BigDecimal.valueOf(4));
    return kind < 6 && quarters.remainder(WEEK).signum() == 0
        ? Amount.plain(hours.divide(WEEK), Amount.Kind.HOURS_A_DAY)
        : Amount.plain(hours, Amount.Kind.HOURS_A_WEEK);
  }

  BigDecimal largest() {
    return Collections.max(hoursAWeek);
  }

  static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
