package no.sioadapter.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Contribution;
import no.sioadapter.decision.Decision;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.RunSink;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.Report;
import no.sioadapter.source.DeliveryReader;

/** A sink that only counts what it is told: writing files is no part of what is compared. */
final class Tally implements RunSink {
  private final Map<String, Long> findings = new TreeMap<>();
  private long contributions;

  /** One run to its end. */
  static Report run(DeliveryReader reader, RunRequest request, Tally tally) throws IOException {
    RunOutcome outcome = new QuarterRun(reader).run(request, tally);
    if (outcome instanceof RunOutcome.Reported reported) {
      return reported.report();
    }
    throw new IllegalStateException("no report: " + outcome);
  }

  @Override
  public void finding(Finding finding) {
    findings.merge(finding.code().value(), 1L, Long::sum);
  }

  @Override
  public void contribution(SourceSystem system, Decision decision, Contribution contribution) {
    contributions++;
  }

  /** Findings by check. */
  Map<String, Long> findings() {
    return findings;
  }

  long contributions() {
    return contributions;
  }
}
