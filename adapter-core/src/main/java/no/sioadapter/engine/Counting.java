package no.sioadapter.engine;

import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.DecisionCounter;
import no.sioadapter.count.Outcome;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.Details;

/** Counts an examined decision and says where it ended (I-14). */
final class Counting {
  private final DecisionCounter counter;
  private final Totals totals;

  Counting(DecisionCounter counter, Totals totals) {
    this.counter = counter;
    this.totals = totals;
  }

  /**
   * Where the decision ends. One that is held back is counted too, for what that is worth (I-07).
   *
   * @param decision empty where its values don't make one; then a check has said why
   * @param ordinal its place in the order of reading
   */
  Tally.End end(
      SourceSystem system, Optional<Decision> decision, int ordinal, Examination examination) {
    if (decision.isPresent()) {
      return end(system, decision.get(), ordinal, examination);
    }
    if (!examination.hasError()) {
      throw new IllegalStateException("a decision that can't be counted, and no check says why");
    }
    totals.heldBack().addUnknown();
    return Tally.End.LEFT_OUT;
  }

  private Tally.End end(
      SourceSystem system, Decision decision, int ordinal, Examination examination) {
    Outcome outcome = counter.count(decision);
    if (!examination.hasError()) {
      said(outcome).forEach(details -> examination.add(decision.where(), details));
    }
    if (examination.hasError() || outcome instanceof Outcome.LeftOut) {
      totals.heldBack().add(outcome, decision.amount().kind().unit());
      return Tally.End.LEFT_OUT;
    } else if (outcome instanceof Outcome.Counted counted) {
      for (Contribution contribution : counted.contributions()) {
        totals.add(system, decision, ordinal, contribution);
      }
      return Tally.End.COUNTED;
    }
    return outcome instanceof Outcome.IsOutside ? Tally.End.OUTSIDE : Tally.End.NOT_IN_QUARTER;
  }

  private static List<Details> said(Outcome outcome) {
    if (outcome instanceof Outcome.LeftOut leftOut) {
      return leftOut.errors();
    } else if (outcome instanceof Outcome.Counted counted) {
      return counted.remarks();
    }
    return outcome instanceof Outcome.NotInQuarter not ? not.remarks() : List.of();
  }
}
