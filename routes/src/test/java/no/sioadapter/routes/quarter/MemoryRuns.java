package no.sioadapter.routes.quarter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.period.Quarter;

/** The runs' events in memory. */
public final class MemoryRuns implements RunLedger {
  private final List<RecordedRun> all = new ArrayList<>();

  @Override
  public RecordedRun started(RunOrder order, Instant at) {
    Optional<RunId> previous =
        of(order.municipality(), order.quarter()).stream()
            .map(RecordedRun::id)
            .reduce((earlier, later) -> later);
    RecordedRun run =
        new RecordedRun(new RunId(all.size() + 1), order, previous, at, Optional.empty());
    all.add(run);
    return run;
  }

  @Override
  public void ended(RunId id, RunOutcome outcome) {
    RecordedRun run = find(id).orElseThrow();
    all.set(
        all.indexOf(run),
        new RecordedRun(id, run.order(), run.previous(), run.startedAt(), Optional.of(outcome)));
  }

  /** As if nothing had been. */
  void forget() {
    all.clear();
  }

  /** As if something else had been recorded. */
  void rewrite(RunId id, UnaryOperator<RunOutcome.Finished> change) {
    ended(id, change.apply(find(id).orElseThrow().finished().orElseThrow()));
  }

  @Override
  public List<RecordedRun> of(MunicipalityNumber municipality, Quarter quarter) {
    return all.stream()
        .filter(run -> run.order().municipality().equals(municipality))
        .filter(run -> run.order().quarter().equals(quarter))
        .toList();
  }

  @Override
  public List<RecordedRun> newest(int limit) {
    List<RecordedRun> newest = new ArrayList<>(all);
    Collections.reverse(newest);
    return newest.stream().limit(limit).toList();
  }

  @Override
  public List<RecordedRun> underWay() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<RecordedRun> find(RunId id) {
    return all.stream().filter(run -> run.id().equals(id)).findFirst();
  }
}
