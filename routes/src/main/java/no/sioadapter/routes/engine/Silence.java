package no.sioadapter.routes.engine;

import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Finding;

/** Where only the outcome of a reading is wanted. */
final class Silence implements RunSink {
  @Override
  public void finding(Finding finding) {
    // counted elsewhere
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    // in the sums
  }
}
