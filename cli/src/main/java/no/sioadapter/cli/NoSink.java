package no.sioadapter.cli;

import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Finding;

/** Where only the outcome of a run is wanted. */
final class NoSink implements RunSink {
  @Override
  public void finding(Finding finding) {
    // counted elsewhere
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    // in the report's sums
  }
}
