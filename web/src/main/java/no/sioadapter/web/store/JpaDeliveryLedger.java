package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.period.Quarter;

/** The deliveries' events in the database. */
@ApplicationScoped
@NeedsDatabase
@Transactional
public class JpaDeliveryLedger implements DeliveryLedger {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  @Override
  public RecordedDelivery arrived(Arrival arrival) {
    DeliveryRow row = new DeliveryRow(arrival);
    entities.persist(row);
    entities.flush();
    return new RecordedDelivery(row.id(), arrival, Optional.empty());
  }

  @Override
  public void decided(DeliveryId id, DeliveryOutcome outcome) {
    if (entities.find(DeliveryOutcomeRow.class, id.value()) != null) {
      throw new IllegalStateException("delivery " + id + " was decided before");
    }
    entities.persist(new DeliveryOutcomeRow(id, outcome));
  }

  @Override
  public List<RecordedDelivery> of(MunicipalityNumber municipality, Quarter quarter) {
    return recorded(
        rows("where d.municipality = :municipality and d.quarter = :quarter order by d.id")
            .setParameter("municipality", municipality.value())
            .setParameter("quarter", quarter.toString()));
  }

  @Override
  public List<MunicipalityQuarter> quarters() {
    return entities
        .createQuery(
            "select distinct d.municipality, d.quarter from DeliveryRow d, DeliveryOutcomeRow o"
                + " where o.deliveryId = d.id and o.kind = :accepted"
                + " order by d.municipality, d.quarter",
            Object[].class)
        .setParameter("accepted", DeliveryOutcomeRow.Kind.ACCEPTED)
        .getResultStream()
        .map(
            row ->
                new MunicipalityQuarter(
                    new MunicipalityNumber((String) row[0]),
                    Quarter.parse((String) row[1]).orElseThrow()))
        .toList();
  }

  @Override
  public List<RecordedDelivery> newest(int limit) {
    return recorded(rows("order by d.id desc").setMaxResults(limit));
  }

  @Override
  public List<RecordedDelivery> underWay() {
    return recorded(
        rows(
            "where not exists (select o from DeliveryOutcomeRow o where o.deliveryId = d.id)"
                + " order by d.id"));
  }

  @Override
  public Optional<RecordedDelivery> find(DeliveryId id) {
    return recorded(rows("where d.id = :id").setParameter("id", id.value())).stream().findFirst();
  }

  private TypedQuery<DeliveryRow> rows(String condition) {
    return entities.createQuery("select d from DeliveryRow d " + condition, DeliveryRow.class);
  }

  private List<RecordedDelivery> recorded(TypedQuery<DeliveryRow> query) {
    List<DeliveryRow> rows = query.getResultList();
    Map<DeliveryId, DeliveryOutcomeRow> outcomes = outcomes(rows);
    return rows.stream()
        .map(
            row ->
                new RecordedDelivery(
                    row.id(),
                    row.toArrival(),
                    Optional.ofNullable(outcomes.get(row.id())).map(DeliveryOutcomeRow::toOutcome)))
        .toList();
  }

  private Map<DeliveryId, DeliveryOutcomeRow> outcomes(List<DeliveryRow> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select o from DeliveryOutcomeRow o where o.deliveryId in :ids",
            DeliveryOutcomeRow.class)
        .setParameter("ids", rows.stream().map(row -> row.id().value()).toList())
        .getResultStream()
        .collect(Collectors.toMap(DeliveryOutcomeRow::delivery, Function.identity()));
  }
}
