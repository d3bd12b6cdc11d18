package no.sioadapter.routes.quarter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.PurgeLedger;

/** What was taken away, in memory. */
final class MemoryPurges implements PurgeLedger {
  private final Map<ContentHash, Instant> last = new ConcurrentHashMap<>();

  @Override
  public void purged(ContentHash content, Instant at) {
    last.put(content, at);
  }

  @Override
  public Optional<Instant> lastPurge(ContentHash content) {
    return Optional.ofNullable(last.get(content));
  }
}
