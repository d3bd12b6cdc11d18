package no.sioadapter.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.sioadapter.code.SioCode;
import no.sioadapter.rulepack.OnAccount;
import no.sioadapter.rulepack.RulePack;

/**
 * From delivered units to kroner, as the settlement form does it (the Os 2019 Q1 sheet, all 51
 * codes): planned from the plan on account, change = delivered − planned, net = price × change; the
 * total is the sum of the unrounded nets, rounded once.
 */
public final class Settlement {
  private final RulePack pack;
  private final OnAccount plan;

  public Settlement(RulePack pack, OnAccount plan) {
    this.pack = pack;
    this.plan = plan;
  }

  /**
   * One code's line.
   *
   * @param yearly planned units a year, as the plan has them
   * @param planned planned units of the quarter, a whole number
   * @param change delivered − planned
   * @param price kroner per unit
   * @param net price × change, exact
   */
  public record Line(
      BigDecimal yearly, BigDecimal planned, BigDecimal change, BigDecimal price, BigDecimal net) {}

  /**
   * Settles one code.
   *
   * @param delivered the figure of record (I-13)
   * @throws IllegalArgumentException where the rule pack has no price for the code
   */
  public Line settle(SioCode code, BigDecimal delivered) {
    BigDecimal price = pack.prices().get(code);
    if (price == null) {
      throw new IllegalArgumentException("no price for " + code);
    }
    BigDecimal yearly = plan.yearlyUnits().getOrDefault(code, BigDecimal.ZERO);
    BigDecimal planned = planned(code, yearly);
    BigDecimal change = delivered.subtract(planned);
    return new Line(yearly, planned, change, price, price.multiply(change));
  }

  /** Whole kroner: the sum of the unrounded nets, rounded half away from zero. */
  public static BigDecimal total(List<BigDecimal> nets) {
    return nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.HALF_UP);
  }

  /** The plan's own whole number where it gives one, else yearly × key; without a plan 0 (I-10). */
  private BigDecimal planned(SioCode code, BigDecimal yearly) {
    Long given = plan.plannedQuarter().get(code);
    return given != null
        ? BigDecimal.valueOf(given)
        : yearly.multiply(pack.keyPerQuarter()).setScale(0, RoundingMode.HALF_UP);
  }
}
