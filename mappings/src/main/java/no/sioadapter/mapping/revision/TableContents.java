package no.sioadapter.mapping.revision;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.sioadapter.ledger.ContentHash;

/** Where tables' bytes are kept, each once under its hash. */
public interface TableContents {
  /**
   * Keeps it; it is durable when this returns. Nothing happens where it is there.
   *
   * @throws IOException where the disk fails
   */
  void keep(TableContent content) throws IOException;

  /**
   * What has this hash; empty where nothing kept has.
   *
   * @throws IOException where the disk fails
   */
  Optional<TableContent> find(ContentHash hash) throws IOException;

  /** Contents that are gone with the process: for tools and tests. */
  static TableContents inMemory() {
    Map<ContentHash, TableContent> kept = new ConcurrentHashMap<>();
    return new TableContents() {
      @Override
      public void keep(TableContent content) {
        kept.put(content.hash(), content);
      }

      @Override
      public Optional<TableContent> find(ContentHash hash) {
        return Optional.ofNullable(kept.get(hash));
      }
    };
  }
}
