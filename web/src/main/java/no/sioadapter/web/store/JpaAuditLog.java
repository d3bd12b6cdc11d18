package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLine;
import no.sioadapter.web.audit.AuditLog;

/** The audit log in the database. */
@ApplicationScoped
@Transactional
public class JpaAuditLog implements AuditLog {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected JpaAuditLog() {}

  JpaAuditLog(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void write(AuditEntry entry) {
    entities.persist(new AuditRow(entry));
  }

  @Override
  public List<AuditLine> before(long before, int limit) {
    return entities
        .createQuery(
            "select a from AuditRow a where a.id < :before order by a.id desc", AuditRow.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditRow::toLine)
        .toList();
  }
}
