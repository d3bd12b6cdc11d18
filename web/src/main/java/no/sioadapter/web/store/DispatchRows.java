package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;

/** The rows of the dispatches' events, each call in a transaction of its own. */
@ApplicationScoped
@NeedsDatabase
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DispatchRows {
  private static final String SAME =
      "x.key.municipality = e.key.municipality and x.key.quarter = e.key.quarter"
          + " and x.key.version = e.key.version and x.key.channel = e.key.channel";
  private static final String ORDER =
      " order by e.key.municipality, e.key.quarter, e.key.version, e.key.channel, e.key.place";

  private final ReceiptCells receipts = new ReceiptCells();

  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected DispatchRows() {}

  DispatchRows(EntityManager entities) {
    this.entities = entities;
  }

  /** One dispatch, or none. */
  public List<Dispatch> of(DispatchId id) {
    return dispatches(
        rows("where e.key.municipality = :municipality and e.key.quarter = :quarter"
                + " and e.key.version = :version and e.key.channel = :channel")
            .setParameter("municipality", id.report().municipality().value())
            .setParameter("quarter", id.report().quarter().toString())
            .setParameter("version", id.report().version())
            .setParameter("channel", id.channel().value()));
  }

  /** Every dispatch of a municipality's quarter. */
  public List<Dispatch> of(MunicipalityNumber municipality, Quarter quarter) {
    return dispatches(
        rows("where e.key.municipality = :municipality and e.key.quarter = :quarter")
            .setParameter("municipality", municipality.value())
            .setParameter("quarter", quarter.toString()));
  }

  /** Those without the receiver's last word; the cancelled ones too. */
  public List<Dispatch> unanswered() {
    return dispatches(
        rows("where not exists (select x from DispatchEventRow x where "
                + SAME
                + " and x.outcome in :last)")
            .setParameter("last", List.of(Receipt.Outcome.ACCEPTED, Receipt.Outcome.REJECTED)));
  }

  /** The last to be queued, the newest first. */
  public List<Dispatch> newest(int limit) {
    List<Dispatch> newest = new ArrayList<>();
    entities
        .createQuery(
            "select e from DispatchEventRow e where e.key.place = 0 order by e.at desc,"
                + " e.key.version desc, e.key.channel",
            DispatchEventRow.class)
        .setMaxResults(limit)
        .getResultList()
        .forEach(row -> newest.addAll(of(row.id())));
    return newest;
  }

  /**
   * Adds an event.
   *
   * @throws jakarta.persistence.PersistenceException where its place is taken
   */
  public void insert(DispatchId id, int place, DispatchEvent event) {
    entities.persist(new DispatchEventRow(id, place, event, receipts));
    entities.flush();
  }

  private TypedQuery<DispatchEventRow> rows(String condition) {
    return entities.createQuery(
        "select e from DispatchEventRow e " + condition + ORDER, DispatchEventRow.class);
  }

  private List<Dispatch> dispatches(TypedQuery<DispatchEventRow> query) {
    Map<DispatchId, List<DispatchEvent>> events = new LinkedHashMap<>();
    for (DispatchEventRow row : query.getResultList()) {
      events.computeIfAbsent(row.id(), each -> new ArrayList<>()).add(row.toEvent(receipts));
    }
    return events.entrySet().stream()
        .map(each -> Dispatch.of(each.getKey(), each.getValue()))
        .toList();
  }
}
