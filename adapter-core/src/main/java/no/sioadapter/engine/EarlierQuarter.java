package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.InputHash;
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

  /**
   * Its rules as an input of the run; none where they are the run's own.
   *
   * @param own the rules of the quarter that is run
   */
  public List<InputHash> rules(RulePack own) {
    return rulePack.year() == own.year()
        ? List.of()
        : List.of(new InputHash("rule-pack", Integer.toString(rulePack.year()), rulePack.sha256()));
  }
}
