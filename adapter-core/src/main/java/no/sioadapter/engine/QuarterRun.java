package no.sioadapter.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.count.Persons;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CheckSetting;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.quality.check.CheckContext;
import no.sioadapter.quality.check.Checks;
import no.sioadapter.quality.check.DeliveryIncomplete;
import no.sioadapter.report.CheckState;
import no.sioadapter.rulepack.RulePack;
import no.sioadapter.settlement.Stakes;
import no.sioadapter.source.DeliveryReader;

/**
 * A quarter's run as a pure function of its request: no clock, no database, nothing held that can
 * be streamed. The deliveries are read twice, first to survey, then to count; and where the checks
 * of a person's decisions found something, once more for each batch of findings, to say where.
 */
public final class QuarterRun {
  private final DeliveryReader reader;
  private final BiFunction<Map<CheckCode, CheckSetting>, CheckContext, Checks> makingChecks;

  /** A run that reads deliveries with this reader. */
  public QuarterRun(DeliveryReader reader) {
    this(reader, Checks::from);
  }

  QuarterRun(
      DeliveryReader reader,
      BiFunction<Map<CheckCode, CheckSetting>, CheckContext, Checks> makingChecks) {
    this.reader = reader;
    this.makingChecks = makingChecks;
  }

  /**
   * Runs the quarter.
   *
   * @param sink is told findings and contributions as they come; of a refused run they are void
   * @throws IOException where the disk fails
   */
  public RunOutcome run(RunRequest request, RunSink sink) throws IOException {
    RulePack pack = request.rulePack();
    Judge judge = Judge.of(request);
    FindingLog log = new FindingLog(judge, sink);
    request.tableFindings().forEach(log::addAlone);
    for (SourceSystem system : request.missing()) {
      log.addAlone(Location.of(""), new DeliveryIncomplete.Found(system));
    }
    CheckRunner checks = new CheckRunner(makingChecks.apply(pack.checks(), request.checkContext()));
    Survey survey =
        new Survey(
            request.municipality(), checks, judge, log, new Progress(sink, RunSink.Stage.SURVEY));
    Readings readings = new Readings(reader, request.deliveries(), log);
    if (!readings.into(survey, survey::next) || !log.fatal().isEmpty()) {
      return new RunOutcome.Refused(log.fatal());
    }
    Optional<EarlierComparison> earlier = Optional.empty();
    if (request.earlier().isPresent()) {
      earlier = readEarlier(request, request.earlier().get(), survey, log);
      if (earlier.isEmpty()) {
        return new RunOutcome.Refused(log.fatal());
      }
    }
    Listing listing = new Listing(log, new Stakes(pack));
    Lane lane = new Lane(request, request.mapping(), checks, Optional.of(listing), sink);
    Progress progress = new Progress(sink, RunSink.Stage.COUNT);
    CountingPass pass = new CountingPass(checks, log, progress, survey, earlier, List.of(lane));
    boolean whole = readings.into(pass, pass::next);
    pass.finish();
    whole = whole && askOfPersons(readings, lane.totals().persons(), checks, new Stakes(pack), log);
    ReportAssembly assembly = new ReportAssembly(request, lane.totals(), lane.tally());
    if (whole) {
      lane.totals().serviceUnits().counts().ifPresent(sink::serviceUnits);
      checks.quarter(assembly.view(), log::addAlone);
      RunSummary summary =
          lane.totals().usage().summary(lane.tally().counts(), lane.unused(request.delivered()));
      sink.met(summary);
      checks.run(summary, log::addAlone);
    }
    if (!whole || !log.fatal().isEmpty()) {
      return new RunOutcome.Refused(log.fatal());
    }
    List<CheckState> states = new CheckStates(pack.checks(), checks, log.counts()).all();
    if (!checks.crashed().isEmpty()) {
      return new RunOutcome.FailedToCheck(checks.crashed(), log.counts(), states);
    }
    return new RunOutcome.Reported(assembly.assemble(log, states));
  }

  /** Empty where one of its deliveries is refused: nothing is compared with a part. */
  private Optional<EarlierComparison> readEarlier(
      RunRequest request, EarlierQuarter earlier, Survey survey, FindingLog log)
      throws IOException {
    EarlierDecisions decisions =
        new EarlierDecisions(survey.numbers(), request.municipality(), log);
    boolean whole =
        new Readings(reader, earlier.deliveries(), log).into(decisions, decisions::next);
    return whole && log.fatal().isEmpty()
        ? Optional.of(
            new EarlierComparison(
                earlier, decisions, request.mapping(), request.municipality().participation()))
        : Optional.empty();
  }

  private boolean askOfPersons(
      Readings readings, Persons persons, CheckRunner checks, Stakes stakes, FindingLog log)
      throws IOException {
    boolean whole = true;
    for (int next = 0; whole && next < persons.end(); ) {
      PersonStage stage = new PersonStage(stakes);
      next = stage.examine(persons, next, checks);
      if (stage.hasFindings()) {
        whole = readings.into(stage, system -> {});
        if (whole) {
          stage.tell(log);
        }
      }
    }
    return whole;
  }
}
