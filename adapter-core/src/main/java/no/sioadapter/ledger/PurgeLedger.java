package no.sioadapter.ledger;

import java.time.Instant;
import java.util.Optional;

/** What was taken out of the archive on purpose. Events are only ever added. */
public interface PurgeLedger {
  /** Adds that a content was taken away; it may come again, and be taken away again. */
  void purged(ContentHash content, Instant at);

  /** When that was last done; empty where it never was. */
  Optional<Instant> lastPurge(ContentHash content);
}
