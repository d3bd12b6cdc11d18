package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.ledger.ContentHash;

/** What came back, in the database. */
@ApplicationScoped
@NeedsDatabase
@Transactional
public class JpaReceiptShelf implements ReceiptShelf {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected JpaReceiptShelf() {}

  JpaReceiptShelf(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean has(MunicipalityNumber municipality, ContentHash hash) {
    return !rows("where r.municipality = :municipality and r.sha256 = :hash")
        .setParameter("municipality", municipality.value())
        .setParameter("hash", hash.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public void keep(KeptReceipt receipt) {
    if (!has(receipt.municipality(), receipt.hash())) {
      entities.persist(new KeptReceiptRow(receipt));
      entities.flush();
    }
  }

  @Override
  public List<KeptReceipt> newest(int limit) {
    return receipts(rows("").setMaxResults(limit));
  }

  @Override
  public List<KeptReceipt> setAside(int limit) {
    return receipts(
        rows("where r.fate <> :applied")
            .setParameter("applied", KeptReceipt.Fate.APPLIED)
            .setMaxResults(limit));
  }

  private TypedQuery<KeptReceiptRow> rows(String condition) {
    return entities.createQuery(
        "select r from KeptReceiptRow r " + condition + " order by r.id desc",
        KeptReceiptRow.class);
  }

  private static List<KeptReceipt> receipts(TypedQuery<KeptReceiptRow> query) {
    return query.getResultStream().map(KeptReceiptRow::toReceipt).toList();
  }
}
