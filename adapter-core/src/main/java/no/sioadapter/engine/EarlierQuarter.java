package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.period.Quarter;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.source.Delivery;

/**
 * An earlier quarter, reported already, that the decisions are held against.
 *
 * @param rulePack that quarter's
 * @param deliveries those that its report was made from
 */
public record EarlierQuarter(Quarter quarter, RulePack rulePack, List<Delivery> deliveries) {
  public EarlierQuarter {
    deliveries = List.copyOf(deliveries);
  }
}
