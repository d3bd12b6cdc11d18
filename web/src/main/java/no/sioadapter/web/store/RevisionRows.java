package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.revision.RevisionEvent;

/** The rows of the tables' events, each call in a transaction of its own. */
@ApplicationScoped
@NeedsDatabase
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RevisionRows {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected RevisionRows() {}

  RevisionRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Everything that happened to a municipality's table, the oldest first. */
  public List<RevisionEvent> of(MunicipalityNumber municipality) {
    return entities
        .createQuery(
            "select e from RevisionEventRow e where e.key.municipality = :municipality"
                + " order by e.key.place",
            RevisionEventRow.class)
        .setParameter("municipality", municipality.value())
        .getResultStream()
        .map(RevisionEventRow::toEvent)
        .toList();
  }

  /**
   * Adds events in the places from {@code after} on.
   *
   * @throws jakarta.persistence.PersistenceException where one of the places is taken
   */
  public void insert(MunicipalityNumber municipality, int after, List<RevisionEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      entities.persist(new RevisionEventRow(municipality, after + i, events.get(i)));
    }
    entities.flush();
  }
}
