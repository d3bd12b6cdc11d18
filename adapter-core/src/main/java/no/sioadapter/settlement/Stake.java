package no.sioadapter.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.sioadapter.count.Units;

/**
 * What one decision comes to in a quarter, exactly. Whether that is lost or counted, another says.
 *
 * @param hours empty where the decision's values don't say how much
 * @param days empty where the decision's values don't say how much
 * @param priced kroner times grains per unit, of the units whose code is known; empty where none is
 */
public record Stake(Optional<Units> hours, Optional<Units> days, Optional<BigDecimal> priced) {
  /** Nobody can say what it comes to. */
  public static final Stake UNKNOWN =
      new Stake(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int ORE = 2;

  /** Kroner, rounded once to øre, half away from zero. */
  public Optional<BigDecimal> kroner() {
    return priced.flatMap(
        value -> hours.map(units -> kroner(value, BigDecimal.valueOf(units.perUnit()))));
  }

  /** Kroner of a sum of {@link #priced}, rounded once to øre, half away from zero. */
  public static BigDecimal kroner(BigDecimal priced, BigDecimal perUnit) {
    return priced.divide(perUnit, ORE, RoundingMode.HALF_UP);
  }
}
