package no.sioadapter.routes.quarter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.report.InputHash;
import no.sioadapter.source.Delivery;

/**
 * All that a run needs from the server.
 *
 * @param deliveries those of the order, under the names that they came with
 * @param hashes of every file of them
 * @param history folders that hold reports of the quarters that this one is compared with
 * @param earlier the run of the quarter before that the decisions are held against
 * @param version of the report, 1 and up
 * @param supersedes the version that it follows
 * @param asOf the run's clock
 * @param sources a folder for what the report is made from, beside the deliveries
 * @param folder an empty folder that the report's files are to be written into
 */
public record RunTask(
    RunOrder order,
    List<Delivery> deliveries,
    List<InputHash> hashes,
    List<Path> history,
    Optional<EarlierRun> earlier,
    int version,
    Optional<Integer> supersedes,
    Instant asOf,
    Path sources,
    Path folder) {
  public RunTask {
    deliveries = List.copyOf(deliveries);
    hashes = List.copyOf(hashes);
    history = List.copyOf(history);
  }
}
