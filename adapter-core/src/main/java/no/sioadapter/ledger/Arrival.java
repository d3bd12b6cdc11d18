package no.sioadapter.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;

/**
 * Something arrived in a system's inbox, and its content is in the archive.
 *
 * @param name the file's name, or the pair's stem; without a person's id
 * @param files in the order decisions, absences; one file for a ZIP or XML
 * @param address empty where it doesn't say what it is for: then it is refused
 */
public record Arrival(
    SourceSystem system,
    String name,
    List<StoredFile> files,
    Optional<Address> address,
    Instant at) {
  public Arrival {
    files = List.copyOf(files);
  }

  /** What it is known by. */
  public ContentHash content() {
    return ContentHash.ofAll(files);
  }
}
