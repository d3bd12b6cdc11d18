package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.PurgeLedger;

/** What was taken out of the archive, in the database. */
@ApplicationScoped
@NeedsDatabase
@Transactional
public class JpaPurgeLedger implements PurgeLedger {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected JpaPurgeLedger() {}

  JpaPurgeLedger(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void purged(ContentHash content, Instant at) {
    entities.persist(new PurgeRow(content, at));
    entities.flush();
  }

  @Override
  public Optional<Instant> lastPurge(ContentHash content) {
    return entities
        .createQuery("select p from PurgeRow p where p.key.content = :content", PurgeRow.class)
        .setParameter("content", content.value())
        .getResultStream()
        .map(PurgeRow::at)
        .max(Comparator.naturalOrder());
  }
}
