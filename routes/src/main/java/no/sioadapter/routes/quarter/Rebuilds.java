package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.PurgeLedger;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.folder.FolderTree;

/**
 * Makes an earlier report again from what it was made from, as it was known then, and compares. It
 * leaves nothing behind: neither files nor events.
 */
public final class Rebuilds {
  private final DeliveryLedger deliveries;
  private final RunLedger runs;
  private final QuarterRunner runner;
  private final DataFolders folders;
  private final Archive archive;
  private final PurgeLedger purges;
  private final EarlierRuns earlierRuns;

  /** Rebuilds what these ledgers know. */
  public Rebuilds(
      DeliveryLedger deliveries,
      RunLedger runs,
      QuarterRunner runner,
      DataFolders folders,
      Archive archive,
      PurgeLedger purges) {
    this.deliveries = deliveries;
    this.runs = runs;
    this.runner = runner;
    this.folders = folders;
    this.archive = archive;
    this.purges = purges;
    this.earlierRuns = new EarlierRuns(deliveries, runs, archive);
  }

  /**
   * Rebuilds a run's report; one at a time, since each costs a run.
   *
   * @throws IOException where the disk fails
   */
  public synchronized RebuildAnswer rebuild(RunId id) throws IOException {
    Optional<RecordedRun> run = runs.find(id);
    if (run.isEmpty()) {
      return new RebuildAnswer.Unknown();
    }
    Optional<RunOutcome.Finished> finished = run.flatMap(RecordedRun::finished);
    if (finished.isEmpty()) {
      return new RebuildAnswer.NoReport();
    }
    Optional<RunBasis> basis = finished.get().basis();
    if (basis.isEmpty()) {
      return new RebuildAnswer.NothingKept();
    }
    Optional<RunId> earlier = EarlierRun.kept(basis.get(), archive);
    Map<String, ContentHash> lost = lost(run.get(), basis.get(), earlier);
    if (lost.isEmpty()) {
      return rebuild(run.get(), finished.get(), basis.get(), earlier);
    }
    List<String> names = List.copyOf(lost.keySet());
    return lost.values().stream()
        .flatMap(hash -> purges.lastPurge(hash).stream())
        .max(Comparator.naturalOrder())
        .<RebuildAnswer>map(at -> new RebuildAnswer.Purged(names, at))
        .orElseGet(() -> new RebuildAnswer.Lost(names));
  }

  private RebuildAnswer rebuild(
      RecordedRun run, RunOutcome.Finished finished, RunBasis basis, Optional<RunId> earlier)
      throws IOException {
    Path work = folders.work().resolve("rebuild-" + run.id());
    FolderTree.delete(work);
    try {
      Path sources = Files.createDirectories(work.resolve("sources"));
      new KeptSources(archive).layOut(basis.inputs(), sources);
      OpenedDeliveries opened =
          OpenedDeliveries.of(
              OpenedDeliveries.COUNTING, run.order(), deliveries, archive, work.resolve("in"));
      Optional<EarlierRun> heldAgainst =
          earlier.isPresent()
              ? Optional.of(earlierRuns.opened(earlier.get(), work.resolve("earlier")))
              : Optional.empty();
      RunTask task =
          new RunTask(
              run.order(),
              opened.deliveries(),
              opened.hashes(),
              List.of(),
              heldAgainst,
              finished.figures().version(),
              basis.supersedes(),
              basis.asOf(),
              sources,
              Files.createDirectories(work.resolve("out")));
      RunResult result = runner.again(task, basis.revision());
      if (result instanceof RunResult.Rejected rejected) {
        return new RebuildAnswer.Rejected(rejected.reasons());
      }
      return new Comparison(
              folders.reports(run.order().municipality(), run.order().quarter()),
              finished.files(),
              task.folder())
          .answer(basis.program(), ((RunResult.Reported) result).program());
    } finally {
      FolderTree.delete(work);
    }
  }

  /** What was kept and isn't there any more. */
  private Map<String, ContentHash> lost(RecordedRun run, RunBasis basis, Optional<RunId> earlier) {
    Stream<StoredFile> delivered =
        Stream.concat(Stream.of(run.id()), earlier.stream())
            .flatMap(id -> earlierRuns.files(id).stream());
    Map<String, ContentHash> all = new LinkedHashMap<>();
    delivered.forEach(file -> all.put(file.name(), file.hash()));
    basis.inputs().forEach(input -> all.put(input.place(), input.hash()));
    all.values().removeIf(archive::has);
    return all;
  }
}
