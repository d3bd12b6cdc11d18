package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.reception.ReceptionLedger;
import no.sioadapter.reception.Verdict;
import no.sioadapter.report.ReportId;

/** What was handed in and what was said of it, in the database. */
@ApplicationScoped
@NeedsDatabase
@Transactional
public class JpaReceptionLedger implements ReceptionLedger {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  public JpaReceptionLedger() {}

  JpaReceptionLedger(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public ReceivedReport received(ReportId name, String manifestSha256, String sender, Instant at) {
    Optional<ReceivedReport> known = find(name, manifestSha256);
    if (known.isPresent()) {
      return known.orElseThrow();
    }
    ReceptionRow row = new ReceptionRow(name, manifestSha256, sender, at);
    entities.persist(row);
    entities.flush();
    return row.toReport(Optional.empty());
  }

  @Override
  public ReceivedReport judged(long id, Instant at, Verdict verdict) {
    ReceptionRow row = entities.find(ReceptionRow.class, id);
    if (row == null || entities.find(VerdictRow.class, id) != null) {
      throw new IllegalStateException("judged before, or never received");
    }
    long before = named(row.name()).stream().filter(each -> each.judgement().isPresent()).count();
    VerdictRow said = new VerdictRow(id, at, Math.toIntExact(before) + 1, verdict);
    entities.persist(said);
    entities.flush();
    return row.toReport(Optional.of(said));
  }

  @Override
  public Optional<ReceivedReport> find(ReportId name, String manifestSha256) {
    return recorded(
            rows("where r.name = :name and r.manifestHash = :hash")
                .setParameter("name", name.toString())
                .setParameter("hash", manifestSha256))
        .stream()
        .findFirst();
  }

  @Override
  public List<ReceivedReport> named(ReportId name) {
    return named(name.toString());
  }

  @Override
  public List<ReceivedReport> of(MunicipalityNumber municipality, Quarter quarter) {
    return recorded(
        rows("where r.municipality = :municipality and r.quarter = :quarter order by r.id")
            .setParameter("municipality", municipality.value())
            .setParameter("quarter", quarter.toString()));
  }

  @Override
  public List<ReceivedReport> of(Quarter quarter) {
    return recorded(
        rows("where r.quarter = :quarter order by r.id")
            .setParameter("quarter", quarter.toString()));
  }

  @Override
  public List<ReceivedReport> notJudged() {
    return recorded(
        rows(
            "where not exists (select v from VerdictRow v where v.reportId = r.id)"
                + " order by r.id"));
  }

  @Override
  public List<Quarter> quarters() {
    return entities
        .createQuery("select distinct r.quarter from ReceptionRow r", String.class)
        .getResultStream()
        .map(text -> Quarter.parse(text).orElseThrow())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private List<ReceivedReport> named(String name) {
    return recorded(rows("where r.name = :name order by r.id").setParameter("name", name));
  }

  private TypedQuery<ReceptionRow> rows(String condition) {
    return entities.createQuery("select r from ReceptionRow r " + condition, ReceptionRow.class);
  }

  private List<ReceivedReport> recorded(TypedQuery<ReceptionRow> query) {
    List<ReceptionRow> rows = query.getResultList();
    Map<Long, VerdictRow> verdicts = verdicts(rows);
    return rows.stream()
        .map(row -> row.toReport(Optional.ofNullable(verdicts.get(row.id()))))
        .toList();
  }

  private Map<Long, VerdictRow> verdicts(List<ReceptionRow> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select v from VerdictRow v where v.reportId in :ids", VerdictRow.class)
        .setParameter("ids", rows.stream().map(ReceptionRow::id).toList())
        .getResultStream()
        .collect(Collectors.toMap(VerdictRow::reportId, Function.identity()));
  }
}
