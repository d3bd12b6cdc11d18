package no.sioadapter.web.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.sioadapter.ledger.ContentHash;

/** That a content was taken out of the archive. */
@Entity
@Table(name = "content_purge")
class PurgeRow {
  @EmbeddedId private PurgeKey key;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected PurgeRow() {}

  PurgeRow(ContentHash content, Instant at) {
    this.key = new PurgeKey(content.value(), at);
  }

  Instant at() {
    return key.at();
  }
}
