package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.routes.folder.Archive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and opens the runs that decisions are held against. */
record EarlierRuns(DeliveryLedger deliveries, RunLedger runs, Archive archive) {
  private static final Logger LOG = LoggerFactory.getLogger(EarlierRuns.class);
  private static final String KIND = "earlier-delivery";

  /**
   * The last run that reported the quarter before and was no preview; empty where there is none, or
   * where its deliveries aren't kept any more.
   */
  Optional<EarlierRun> before(RunOrder order, Path folder) throws IOException {
    Optional<RecordedRun> last =
        runs.of(order.municipality(), order.quarter().previous()).stream()
            .filter(run -> run.finished().filter(it -> !it.figures().preview()).isPresent())
            .reduce((earlier, later) -> later);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    if (files(last.get()).anyMatch(file -> !archive.has(file.hash()))) {
      LOG.warn(
          "deliveries of run {} aren't in the archive: not held against them", last.get().id());
      return Optional.empty();
    }
    return Optional.of(opened(last.get(), folder));
  }

  /** A run that the ledger knows. */
  EarlierRun opened(RunId id, Path folder) throws IOException {
    return opened(run(id), folder);
  }

  /** The files of a run's deliveries. */
  List<StoredFile> files(RunId id) {
    return files(run(id)).toList();
  }

  private Stream<StoredFile> files(RecordedRun run) {
    return run.order().deliveries().stream()
        .flatMap(id -> deliveries.find(id).orElseThrow().arrival().files().stream());
  }

  private EarlierRun opened(RecordedRun run, Path folder) throws IOException {
    OpenedDeliveries opened = OpenedDeliveries.of(KIND, run.order(), deliveries, archive, folder);
    return new EarlierRun(run.id(), opened.deliveries(), opened.hashes());
  }

  private RecordedRun run(RunId id) {
    return runs.find(id).orElseThrow();
  }
}
