package no.sioadapter.engine.coverage;

import java.io.IOException;
import no.sioadapter.code.LikelyTarget;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.engine.RunSink;
import no.sioadapter.source.DeliveryReader;

/**
 * Asks what the mapping table makes of a quarter's deliveries. It is a run like any other that
 * leaves no report: the same reading, the same checks, the same counting.
 */
public final class CoverageRun {
  private final DeliveryReader reader;
  private final LikelyTarget likely;

  /**
   * @param likely says which price the units without a code are worth
   */
  public CoverageRun(DeliveryReader reader, LikelyTarget likely) {
    this.reader = reader;
    this.likely = likely;
  }

  /**
   * Runs the quarter.
   *
   * @param watching is told what a run tells
   * @throws IOException where the disk fails
   */
  public CoverageOutcome run(RunRequest request, RunSink watching) throws IOException {
    CoverageSink sink = new CoverageSink(request.rulePack(), watching);
    RunOutcome outcome = new QuarterRun(reader).run(request, sink);
    if (!(outcome instanceof RunOutcome.Reported)) {
      return new CoverageOutcome.NotCovered(outcome);
    }
    return new CoverageOutcome.Covered(
        new CoverageAssembly(request.rulePack(), likely).assemble(sink));
  }
}
