package no.sioadapter.engine.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.PlaceOwnership;
import no.sioadapter.code.Shift;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.code.StaffingFactor;
import no.sioadapter.code.UnitKind;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Grain;
import no.sioadapter.count.Outcome;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.quality.check.MappingAmbiguous;
import no.sioadapter.quality.check.MappingLapsed;
import no.sioadapter.quality.check.Unmapped;
import no.sioadapter.rulepack.RulePack;

/**
 * Gathers the decisions of a run by local code, conditions and fate. A local code is free text:
 * only the first so many rows are kept, so that a column gone wrong doesn't fill the memory.
 */
final class CoverageSink implements RunSink {
  static final int MOST_ROWS = 10_000;

  /** What stands together in a row. The unit isn't in it: an export has any number of them. */
  record Key(
      SourceSystem system,
      LocalCode localCode,
      UnitKind unitKind,
      Optional<Shift> shift,
      Optional<StaffingFactor> staffingFactor,
      Optional<PlaceOwnership> place,
      Fate fate,
      List<String> codes) {}

  private final RulePack pack;
  private final Grain grain;
  private final RunSink watching;
  private final Map<Key, Gathered> rows = new HashMap<>();
  private long unlisted;
  private List<MappingLine> unused = List.of();

  CoverageSink(RulePack pack, RunSink watching) {
    this.pack = pack;
    this.grain = Grain.of(pack.counting().monthDivisor());
    this.watching = watching;
  }

  Map<Key, Gathered> rows() {
    return rows;
  }

  long unlisted() {
    return unlisted;
  }

  List<MappingLine> unused() {
    return unused;
  }

  @Override
  public void mapped(DecisionRecord record, Decision decision, Outcome outcome) {
    watching.mapped(record, decision, outcome);
    if (outcome instanceof Outcome.NotInQuarter) {
      return;
    }
    Key key = key(decision, outcome);
    if (rows.size() >= MOST_ROWS && !rows.containsKey(key)) {
      unlisted++;
      return;
    }
    rows.computeIfAbsent(key, each -> new Gathered(pack, grain)).add(record, decision, outcome);
  }

  private static Key key(Decision decision, Outcome outcome) {
    TreeSet<String> codes = new TreeSet<>();
    contributions(outcome).forEach(each -> codes.add(each.code().value()));
    return new Key(
        decision.service().system(),
        decision.service().localCode(),
        decision.amount().kind().unit(),
        decision.service().shift(),
        decision.service().staffingFactor(),
        decision.service().place(),
        fate(outcome),
        List.copyOf(codes));
  }

  static List<Contribution> contributions(Outcome outcome) {
    if (outcome instanceof Outcome.Counted counted) {
      return counted.contributions();
    }
    return outcome instanceof Outcome.LeftOut leftOut ? leftOut.heldBack() : List.of();
  }

  private static Fate fate(Outcome outcome) {
    if (!(outcome instanceof Outcome.LeftOut leftOut)) {
      return outcome instanceof Outcome.Counted ? Fate.COUNTED : Fate.OUTSIDE;
    }
    Fate fate = Fate.MISFIT;
    for (Details error : leftOut.errors()) {
      if (error instanceof Unmapped.Found) {
        return Fate.UNMAPPED;
      } else if (error instanceof MappingLapsed.Found) {
        fate = Fate.LAPSED;
      } else if (error instanceof MappingAmbiguous.Found && fate != Fate.LAPSED) {
        fate = Fate.AMBIGUOUS;
      }
    }
    return fate;
  }

  @Override
  public void met(RunSummary summary) {
    watching.met(summary);
    unused = summary.unused();
  }

  @Override
  public void finding(Finding finding) {
    watching.finding(finding);
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    watching.contribution(system, decision, contribution);
  }

  @Override
  public void progress(Stage stage, long records) {
    watching.progress(stage, records);
  }
}
