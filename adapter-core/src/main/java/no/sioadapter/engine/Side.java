package no.sioadapter.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Units;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.check.Checks;
import no.sioadapter.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * One of two tables that are held beside each other: its own judge, checks and lane, and what it
 * gives for the record in hand.
 */
final class Side implements RunSink {
  private final RunRequest request;
  private final FindingLog log;
  private final CheckRunner checks;
  private final SortedMap<SioCode, Units> given =
      new TreeMap<>(Comparator.comparing(SioCode::value));
  private @Nullable Decision decision;

  Side(RunRequest request) {
    this.request = request;
    this.log = new FindingLog(Judge.of(request), this);
    this.checks = new CheckRunner(Checks.from(request.rulePack().checks(), request.checkContext()));
  }

  FindingLog log() {
    return log;
  }

  CheckRunner checks() {
    return checks;
  }

  Lane lane(CodeResolver table, Survey survey) {
    return new Lane(request, table, checks, log, survey, Optional.empty(), this);
  }

  Report report(Lane lane) {
    return new ReportAssembly(request, lane.totals(), lane.pass().tally()).assemble(log, List.of());
  }

  @Override
  public void finding(Finding finding) {
    // only what is given is compared
  }

  @Override
  public void contribution(SourceSystem system, Decision of, Contribution contribution) {
    decision = of;
    if (!contribution.days().isEmpty()) {
      given.merge(contribution.code(), contribution.units(), Units::plus);
    }
  }

  /** What the record in hand gives; empty where it gives nothing. */
  SortedMap<SioCode, Units> given() {
    return given;
  }

  /** The decision of the record in hand; null where it gives nothing. */
  @Nullable Decision decision() {
    return decision;
  }

  /** On to the next record. */
  void clear() {
    decision = null;
    given.clear();
  }
}
