package no.sioadapter.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.DecisionCounter;
import no.sioadapter.count.Outcome;
import no.sioadapter.count.Units;
import no.sioadapter.decision.Decision;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.EarlierView;

/**
 * Holds decisions against an earlier quarter's deliveries. What new dates move is counted as a run
 * of that quarter would count it: the decision of now twice, with its dates of now and of then.
 */
final class EarlierComparison {
  private final EarlierQuarter earlier;
  private final EarlierDecisions decisions;
  private final DecisionCounter counter;

  EarlierComparison(
      EarlierQuarter earlier,
      EarlierDecisions decisions,
      CodeResolver mapping,
      DateRange participation) {
    this.earlier = earlier;
    this.decisions = decisions;
    this.counter =
        new DecisionCounter(
            earlier.rulePack(), mapping, earlier.quarter().days().intersect(participation));
  }

  /**
   * The decision of this system beside its earlier self; empty where what was said then isn't
   * clear, or where nothing of the system is there.
   */
  Optional<EarlierView> view(SourceSystem system, Decision now, int slot) {
    if (!decisions.knows(system)) {
      return Optional.empty();
    }
    if (!decisions.has(slot)) {
      return Optional.of(view(now, Optional.empty(), moved(gives(now), Map.of())));
    }
    return decisions
        .then(slot)
        .map(
            then -> {
              boolean same = then.from().equals(now.from()) && then.to().equals(now.to());
              return view(
                  now,
                  Optional.of(
                      new EarlierView.Then(
                          then.from(), then.to(), then.person().equals(now.person()))),
                  same ? List.of() : moved(gives(now), gives(datedAs(now, then))));
            });
  }

  private EarlierView view(
      Decision now, Optional<EarlierView.Then> then, List<EarlierView.Moved> moved) {
    return new EarlierView(now, earlier.quarter(), then, moved);
  }

  private static Decision datedAs(Decision now, EarlierDecisions.Then then) {
    return new Decision(
        now.where(),
        now.number(),
        now.person(),
        now.service(),
        then.from(),
        then.to(),
        then.to().isPresent() ? now.endReason() : Optional.empty(),
        now.amount(),
        now.absences());
  }

  /** What it gives each code; a decision that can't be counted gives nothing. */
  private Map<SioCode, Units> gives(Decision decision) {
    Map<SioCode, Units> gives = new HashMap<>();
    if (counter.count(decision) instanceof Outcome.Counted counted) {
      for (Contribution contribution : counted.contributions()) {
        gives.merge(contribution.code(), contribution.units(), Units::plus);
      }
    }
    return gives;
  }

  private List<EarlierView.Moved> moved(Map<SioCode, Units> now, Map<SioCode, Units> then) {
    Map<SioCode, Units> change = new HashMap<>(now);
    then.forEach(
        (code, units) ->
            change.merge(code, new Units(units.grains().negate(), units.perUnit()), Units::plus));
    List<EarlierView.Moved> moved = new ArrayList<>();
    for (CodeEntry entry : change.isEmpty() ? List.<CodeEntry>of() : entries()) {
      Units units = change.get(entry.code());
      if (units != null && units.grains().signum() != 0) {
        BigDecimal shown = units.figureOfRecord(earlier.rulePack().counting().figureDecimals());
        moved.add(new EarlierView.Moved(entry.code(), entry.unit(), shown));
      }
    }
    return moved;
  }

  /** In the form's order. */
  private List<CodeEntry> entries() {
    return earlier.rulePack().codes().entries();
  }
}
