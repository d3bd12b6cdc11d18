package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.period.Quarter;

/** The runs' events in the database. */
@ApplicationScoped
@NeedsDatabase
@Transactional
public class JpaRunLedger implements RunLedger {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  @Override
  public RecordedRun started(RunOrder order, Instant at) {
    RunRow row = new RunRow(order, at, previous(order));
    entities.persist(row);
    entities.flush();
    return row.toRun(Optional.empty());
  }

  @Override
  public void ended(RunId id, RunOutcome outcome) {
    if (entities.find(RunOutcomeRow.class, id.value()) != null) {
      throw new IllegalStateException("run " + id + " ended before");
    }
    entities.persist(new RunOutcomeRow(id, outcome));
  }

  @Override
  public List<RecordedRun> of(MunicipalityNumber municipality, Quarter quarter) {
    return recorded(inQuarter(municipality, quarter, "order by r.id"));
  }

  @Override
  public List<RecordedRun> newest(int limit) {
    return recorded(rows("order by r.id desc").setMaxResults(limit));
  }

  @Override
  public List<RecordedRun> underWay() {
    return recorded(
        rows(
            "where not exists (select o from RunOutcomeRow o where o.runId = r.id)"
                + " order by r.id"));
  }

  @Override
  public Optional<RecordedRun> find(RunId id) {
    return recorded(rows("where r.id = :id").setParameter("id", id.value())).stream().findFirst();
  }

  private Optional<RunId> previous(RunOrder order) {
    return inQuarter(order.municipality(), order.quarter(), "order by r.id desc")
        .setMaxResults(1)
        .getResultStream()
        .map(RunRow::id)
        .findFirst();
  }

  private TypedQuery<RunRow> inQuarter(
      MunicipalityNumber municipality, Quarter quarter, String order) {
    return rows("where r.municipality = :municipality and r.quarter = :quarter " + order)
        .setParameter("municipality", municipality.value())
        .setParameter("quarter", quarter.toString());
  }

  private TypedQuery<RunRow> rows(String condition) {
    return entities.createQuery("select r from RunRow r " + condition, RunRow.class);
  }

  private List<RecordedRun> recorded(TypedQuery<RunRow> query) {
    List<RunRow> rows = query.getResultList();
    Map<RunId, RunOutcomeRow> outcomes = outcomes(rows);
    return rows.stream()
        .map(
            row ->
                row.toRun(
                    Optional.ofNullable(outcomes.get(row.id())).map(RunOutcomeRow::toOutcome)))
        .toList();
  }

  private Map<RunId, RunOutcomeRow> outcomes(List<RunRow> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select o from RunOutcomeRow o where o.runId in :ids", RunOutcomeRow.class)
        .setParameter("ids", rows.stream().map(row -> row.id().value()).toList())
        .getResultStream()
        .collect(Collectors.toMap(RunOutcomeRow::run, Function.identity()));
  }
}
