package no.sioadapter.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.sioadapter.code.CodeResolver;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.QuarterDifference;
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
    Side before = new Side(request);
    Side after = new Side(request);
    Survey survey =
        new Survey(
            request.municipality(),
            before.checks(),
            Judge.of(request),
            before.log(),
            new Progress(watcher, RunSink.Stage.SURVEY));
    Readings readings = new Readings(reader, request.deliveries(), before.log());
    boolean whole = readings.into(survey, survey::next);
    if (!whole || !before.log().fatal().isEmpty()) {
      return new WhatIfOutcome.Refused(before.log().fatal());
    }
    Lane now = before.lane(request.mapping(), survey);
    Lane then = after.lane(draft, survey);
    SideBySide both =
        new SideBySide(
            before,
            now.pass(),
            after,
            then.pass(),
            moves,
            new Progress(watcher, RunSink.Stage.COUNT));
    whole = readings.into(both, both::next);
    List<Finding> fatal = new ArrayList<>(before.log().fatal());
    fatal.addAll(after.log().fatal());
    if (!whole || !fatal.isEmpty()) {
      return new WhatIfOutcome.Refused(fatal);
    }
    TreeSet<CheckCode> crashed = new TreeSet<>(before.checks().crashed());
    crashed.addAll(after.checks().crashed());
    if (!crashed.isEmpty()) {
      return new WhatIfOutcome.FailedToCheck(List.copyOf(crashed));
    }
    return new WhatIfOutcome.Compared(
        QuarterDifference.between(before.report(now), after.report(then)), both.flows());
  }
}
