package no.sioadapter.cli;

import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.count.Outcome;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.quality.UnitCount;
import no.sioadapter.report.errorlist.About;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.settlement.Stake;

/** Looks on while a run goes its way: counts what is found, and shows how far it is. */
final class RunWatch implements RunSink {
  private final RunSink watched;
  private final FindingTally tally;
  private final ProgressLine progress;

  RunWatch(RunSink watched, FindingTally tally, ProgressLine progress) {
    this.watched = watched;
    this.tally = tally;
    this.progress = progress;
  }

  @Override
  public void finding(Finding finding) {
    tally.add(finding);
    progress.clear();
    watched.finding(finding);
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    watched.contribution(system, decision, contribution);
  }

  @Override
  public void mapped(DecisionRecord record, Decision decision, Outcome outcome) {
    watched.mapped(record, decision, outcome);
  }

  @Override
  public void met(RunSummary summary) {
    watched.met(summary);
  }

  @Override
  public void listed(ListedFinding listed) {
    watched.listed(listed);
  }

  @Override
  public void leftOut(About about, Stake stake) {
    watched.leftOut(about, stake);
  }

  @Override
  public void serviceUnits(List<UnitCount> units) {
    watched.serviceUnits(units);
  }

  @Override
  public void progress(Stage stage, long records) {
    progress.show(stage, records);
  }
}
