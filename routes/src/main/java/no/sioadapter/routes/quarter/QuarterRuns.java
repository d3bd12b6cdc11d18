package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.StoredFile;
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
  private final Resumption resumption;
  private final Clock clock;

  public QuarterRuns(
      DeliveryLedger deliveries,
      RunLedger runs,
      Municipalities municipalities,
      QuarterRunner runner,
      DataFolders folders,
      Archive archive,
      Clock clock) {
    this.deliveries = deliveries;
    this.runs = runs;
    this.municipalities = municipalities;
    this.runner = runner;
    this.folders = folders;
    this.archive = archive;
    this.earlierRuns = new EarlierRuns(deliveries, runs, archive);
    this.resumption = new Resumption(runs);
    this.clock = clock;
  }

  /**
   * Runs it; one at a time, since the version is the next one.
   *
   * @throws IOException where the disk fails; the run can be tried again
   */
  public void run(RecordedRun run) throws IOException {
    ReportFolder reports =
        new ReportFolder(
            folders.reports(run.order().municipality(), run.order().quarter()), archive.cipher());
    Path work = folders.work().resolve("run-" + run.id());
    FolderTree.delete(work);
    Files.createDirectories(work);
    try {
      runs.ended(run.id(), outcome(run, reports, work));
    } finally {
      FolderTree.delete(work);
    }
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
      Optional<Integer> before = versionBefore(order);
      int next = before.orElse(0) + 1;
      // what an attempt left that the server didn't survive is taken over, if it is the same report
      if (reports.highestVersion() == next) {
        try {
          return report(run, before, next, reports::takeOver, work);
        } catch (FileAlreadyExistsException another) {
          FolderTree.delete(work);
          Files.createDirectories(work);
        }
      }
      int free = Math.max(before.orElse(0), reports.highestVersion()) + 1;
      return report(run, before, free, reports::publish, work);
    }
    if (answer instanceof Municipalities.Answer.Unusable unusable) {
      return new RunOutcome.Refused(clock.instant(), unusable.reasons());
    }
    throw new NoSuchFileException("the folder of " + order.municipality());
  }

  private RunOutcome report(
      RecordedRun run, Optional<Integer> before, int version, Publication publication, Path work)
      throws IOException {
    RunTask task = task(run, before, version, work);
    return outcome(runner.run(task), publication, task);
  }

  private RunTask task(RecordedRun run, Optional<Integer> before, int version, Path work)
      throws IOException {
    RunOrder order = run.order();
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
        resumption.clock(run),
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

  private RunOutcome outcome(RunResult result, Publication publication, RunTask task)
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
        clock.instant(), reported.figures(), publication.of(task.folder()), Optional.of(basis));
  }

  /** How a report's files get to where they are found. */
  private interface Publication {
    List<StoredFile> of(Path work) throws IOException;
  }
}
