package no.sioadapter.dispatch;

import java.util.List;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.StoredFile;

/**
 * What is to be sent.
 *
 * @param files the report's, the manifest last; they lie in the outbox
 */
public record DispatchOrder(DispatchId id, List<StoredFile> files) {
  private static final String MANIFEST = ".manifest.json";

  public DispatchOrder {
    files = List.copyOf(files);
    if (files.isEmpty() || !files.get(files.size() - 1).name().endsWith(MANIFEST)) {
      throw new IllegalArgumentException("a report's files end with its manifest");
    }
  }

  /** The manifest's hash, which stands for all the files. */
  public ContentHash manifest() {
    return files.get(files.size() - 1).hash();
  }

  /** What the receiver knows a repeated sending by. */
  public String idempotencyKey() {
    return id.report().name() + ":" + manifest().value();
  }
}
