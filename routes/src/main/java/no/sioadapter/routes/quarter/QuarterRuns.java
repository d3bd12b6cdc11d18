package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.routes.failure.GivesUp;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.folder.FolderTree;
import no.sioadapter.routes.municipality.Municipalities;

/** Carries out a started run: the engine, then the files under their names, then the ledger. */
public final class QuarterRuns implements GivesUp {
  private final DeliveryLedger deliveries;
  private final RunLedger runs;
  private final Municipalities municipalities;
  private final QuarterRunner runner;
  private final DataFolders folders;
  private final Archive archive;
  private final EarlierRuns earlierRuns;
  private final Clock clock;

  public QuarterRuns(
      DeliveryLedger deliveries,
      RunLedger runs,
      Municipalities municipalities,
      QuarterRunner runner,
      DataFolders folders,
      Clock clock) {
    this.deliveries = deliveries;
    this.runs = runs;
    this.municipalities = municipalities;
    this.runner = runner;
    this.folders = folders;
    this.archive = new Archive(folders.archive());
    this.earlierRuns = new EarlierRuns(deliveries, runs, archive);
    this.clock = clock;
  }

  /**
   * Runs it; one at a time, since the version is the next one.
   *
   * @throws IOException where the disk fails; the run can be tried again
   */
  public void run(RecordedRun run) throws IOException {
    ReportFolder reports =
        new ReportFolder(folders.reports(run.order().municipality(), run.order().quarter()));
    Path work = folders.work().resolve("run-" + run.id());
    FolderTree.delete(work);
    Files.createDirectories(work);
    runs.ended(run.id(), outcome(run, reports, work));
    FolderTree.delete(work);
  }

  @Override
  public void giveUp(Object work, String incident) {
    if (work instanceof RecordedRun run) {
      runs.ended(run.id(), new RunOutcome.Failed(clock.instant(), incident));
    }
  }

  private RunOutcome outcome(RecordedRun run, ReportFolder reports, Path work) throws IOException {
    RunOrder order = run.order();
    Municipalities.Answer answer = municipalities.find(order.municipality(), order.quarter());
    if (answer instanceof Municipalities.Answer.Found) {
      RunTask task = task(order, reports, work);
      return outcome(runner.run(task), reports, task);
    }
    if (answer instanceof Municipalities.Answer.Unusable unusable) {
      return new RunOutcome.Refused(clock.instant(), unusable.reasons());
    }
    throw new NoSuchFileException("the folder of " + order.municipality());
  }

  private RunTask task(RunOrder order, ReportFolder reports, Path work) throws IOException {
    Optional<Integer> before = versionBefore(order);
    int version = Math.max(before.orElse(0), reports.highestVersion()) + 1;
    OpenedDeliveries opened =
        OpenedDeliveries.of(
            OpenedDeliveries.COUNTING, order, deliveries, archive, work.resolve("in"));
    Path sources = Files.createDirectories(work.resolve("sources"));
    Path out = Files.createDirectories(work.resolve("out"));
    return new RunTask(
        order,
        opened.deliveries(),
        opened.hashes(),
        folders.earlierReports(order.municipality(), order.quarter()),
        earlierRuns.before(order, work.resolve("earlier")),
        version,
        before,
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        sources,
        out);
  }

  private Optional<Integer> versionBefore(RunOrder order) {
    return runs.of(order.municipality(), order.quarter()).stream()
        .flatMap(run -> run.finished().stream())
        .map(RunOutcome.Finished::figures)
        .map(RunFigures::version)
        .max(Integer::compare);
  }

  private RunOutcome outcome(RunResult result, ReportFolder reports, RunTask task)
      throws IOException {
    if (result instanceof RunResult.Rejected rejected) {
      return new RunOutcome.Refused(clock.instant(), rejected.reasons());
    }
    RunResult.Reported reported = (RunResult.Reported) result;
    // what it was made from is kept before it is there to be asked about
    RunBasis basis =
        new RunBasis(
            task.asOf(),
            task.supersedes(),
            reported.revision(),
            reported.program(),
            new KeptSources(archive).keep(task.sources()));
    return new RunOutcome.Finished(
        clock.instant(), reported.figures(), reports.publish(task.folder()), Optional.of(basis));
  }
}
