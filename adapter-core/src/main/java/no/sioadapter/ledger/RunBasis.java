package no.sioadapter.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a report was made from, beside its deliveries and its version: enough to make it again.
 *
 * @param asOf the run's clock
 * @param supersedes the version that it followed
 * @param revision of the municipality's mapping table; empty where its folder's own file was read
 * @param program the version of the program that made it
 * @param inputs everything else that was read
 */
public record RunBasis(
    Instant asOf,
    Optional<Integer> supersedes,
    Optional<Integer> revision,
    String program,
    List<KeptInput> inputs) {
  public RunBasis {
    inputs = List.copyOf(inputs);
  }
}
