package no.sioadapter.routes.quarter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunId;
import no.sioadapter.report.InputHash;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.source.Delivery;

/**
 * The run that reported the quarter before, which decisions are held against (docs/adr/0044).
 *
 * @param deliveries those that it was made from, under the names that they came with
 * @param hashes of every file of them
 */
public record EarlierRun(RunId id, List<Delivery> deliveries, List<InputHash> hashes) {
  private static final String PLACE = "server/earlier-run.txt";

  public EarlierRun {
    deliveries = List.copyOf(deliveries);
    hashes = List.copyOf(hashes);
  }

  /**
   * Says in a run's sources that it was held against this one.
   *
   * @throws IOException where the disk fails
   */
  public void keep(Path sources) throws IOException {
    Path file = sources.resolve(PLACE);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, id.toString());
  }

  /**
   * Which run a report's decisions were held against; empty where none, or where that is lost.
   *
   * @throws IOException where the disk fails
   */
  public static Optional<RunId> kept(RunBasis basis, Archive archive) throws IOException {
    for (KeptInput input : basis.inputs()) {
      if (input.place().equals(PLACE) && archive.has(input.hash())) {
        String number = new String(archive.bytes(input.hash()), StandardCharsets.UTF_8);
        return Optional.of(new RunId(Long.parseLong(number)));
      }
    }
    return Optional.empty();
  }
}
