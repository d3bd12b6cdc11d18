package no.sioadapter.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.DecisionCounter;
import no.sioadapter.count.Grain;
import no.sioadapter.period.DateRange;
import no.sioadapter.rulepack.Addition;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.settlement.Stakes;

/**
 * The second reading of a quarter through one mapping table: what is added up, and where each
 * decision ends. A run has one; where two tables are held beside each other there are two, and each
 * record goes through both.
 */
final class Lane {
  private final DateRange window;
  private final WatchedMapping mapping;
  private final Totals totals;
  private final CountingPass pass;

  Lane(
      RunRequest request,
      CodeResolver table,
      CheckRunner checks,
      FindingLog log,
      Survey survey,
      Optional<EarlierComparison> earlier,
      RunSink sink) {
    RulePack pack = request.rulePack();
    window = request.quarter().days().intersect(request.municipality().participation());
    mapping = new WatchedMapping(table);
    totals = new Totals(pack.codes(), Grain.of(pack.counting().monthDivisor()), window, sink);
    for (Addition addition : request.additions()) {
      totals.units().addByHand(addition.code(), addition.units());
    }
    Counting counting =
        new Counting(pack, new DecisionCounter(pack, mapping, window), checks, totals);
    Progress progress = new Progress(sink, RunSink.Stage.COUNT);
    Listing listing = new Listing(log, new Stakes(pack));
    pass = new CountingPass(checks, log, progress, counting, listing, survey, earlier);
  }

  CountingPass pass() {
    return pass;
  }

  Totals totals() {
    return totals;
  }

  /** The table's lines for the quarter and these systems that it never answered with. */
  List<MappingLine> unused(Set<SourceSystem> delivered) {
    return mapping.unused(window, delivered);
  }
}
