package no.sioadapter.report.errorlist;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import no.sioadapter.count.Units;
import no.sioadapter.quality.Finding;
import no.sioadapter.settlement.Stake;

/**
 * A finding with all that somebody who is to mend it wants to know.
 *
 * @param stake what the decision comes to; what that means, {@code consequence} says
 */
public record ListedFinding(
    Finding finding, About about, FaultyValue value, Consequence consequence, Stake stake) {
  /**
   * The weightiest first: what nobody answers for yet, the most kroner held back, the gravest, the
   * most kroner that stand on it, the most days, the most hours; then by what it is about, so that
   * the order of an export's rows decides nothing that its words can decide.
   */
  static final Comparator<ListedFinding> WEIGHTIEST_FIRST =
      Comparator.comparing((ListedFinding each) -> each.finding().waiver().isPresent())
          .thenComparing(ListedFinding::heldBack, Comparator.reverseOrder())
          .thenComparing(each -> each.finding().severity())
          .thenComparing(ListedFinding::priced, Comparator.reverseOrder())
          .thenComparing(each -> grains(each.stake().days()), Comparator.reverseOrder())
          .thenComparing(each -> grains(each.stake().hours()), Comparator.reverseOrder())
          .thenComparing(each -> each.about().unit())
          .thenComparing(each -> each.finding().number().map(Object::toString).orElse(""))
          .thenComparing(each -> each.finding().where().file())
          .thenComparingLong(each -> each.finding().where().line())
          .thenComparing(each -> each.finding().where().column())
          .thenComparing(each -> each.finding().code());

  /** A finding about no decision. */
  public static ListedFinding alone(Finding finding) {
    return new ListedFinding(
        finding, About.NOTHING, FaultyValue.NONE, Consequence.NONE, Stake.UNKNOWN);
  }

  private BigDecimal heldBack() {
    return consequence == Consequence.LEFT_OUT ? priced() : BigDecimal.ZERO;
  }

  private BigDecimal priced() {
    return stake.priced().orElse(BigDecimal.ZERO);
  }

  private static BigInteger grains(Optional<Units> units) {
    return units.map(Units::grains).orElse(BigInteger.ZERO);
  }
}
