package no.sioadapter.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.quality.check.Checks;
import no.sioadapter.report.QuarterDifference;
import no.sioadapter.report.Report;
import no.sioadapter.source.DeliveryReader;

/**
 * What another mapping table would make of a quarter: the same way as a run, with each record going
 * through both tables, so that the figures after are those that a run with that table gives. The
 * checks that look beyond a record aren't asked: they move no figure (I-16).
 */
public final class WhatIf {
  private final DeliveryReader reader;

  /** A comparison that reads deliveries with this reader. */
  public WhatIf(DeliveryReader reader) {
    this.reader = reader;
  }

  /**
   * Compares.
   *
   * @param request the quarter with the table of today
   * @param draft the other table
   * @param watcher is told how far the reading is, and nothing else
   * @throws IOException where the disk fails
   */
  public WhatIfOutcome run(RunRequest request, CodeResolver draft, RunSink watcher, MoveSink moves)
      throws IOException {
    Side before = new Side();
    Side after = new Side();
    Judge judge = Judge.of(request);
    FindingLog log = new FindingLog(judge, before);
    CheckRunner checks =
        new CheckRunner(Checks.from(request.rulePack().checks(), request.checkContext()));
    Survey survey =
        new Survey(
            request.municipality(),
            checks,
            judge,
            log,
            new Progress(watcher, RunSink.Stage.SURVEY));
    Readings readings = new Readings(reader, request.deliveries(), log);
    if (!readings.into(survey, survey::next) || !log.fatal().isEmpty()) {
      return new WhatIfOutcome.Refused(log.fatal());
    }
    Lane now = new Lane(request, request.mapping(), checks, Optional.empty(), before);
    Lane then = new Lane(request, draft, checks, Optional.empty(), after);
    CountingPass pass =
        new CountingPass(
            checks,
            log,
            new Progress(watcher, RunSink.Stage.COUNT),
            survey,
            Optional.empty(),
            List.of(now, then));
    SideBySide both = new SideBySide(pass, before, after, moves);
    if (!readings.into(both, pass::next) || !log.fatal().isEmpty()) {
      return new WhatIfOutcome.Refused(log.fatal());
    }
    if (!checks.crashed().isEmpty()) {
      return new WhatIfOutcome.FailedToCheck(checks.crashed());
    }
    return new WhatIfOutcome.Compared(
        QuarterDifference.between(report(request, now, log), report(request, then, log)),
        both.flows());
  }

  private static Report report(RunRequest request, Lane lane, FindingLog log) {
    return new ReportAssembly(request, lane.totals(), lane.tally()).assemble(log, List.of());
  }
}
