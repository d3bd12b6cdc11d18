package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.approval.HandedOver;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportStep;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLog;
import no.sioadapter.web.audit.Outcome;

/** The rows of the reports' events, each call in a transaction of its own. */
@ApplicationScoped
@NeedsDatabase
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReportRows {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  private final AuditLog audit;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected ReportRows() {
    this(null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init") // the container gives the entities
  ReportRows(AuditLog audit) {
    this.audit = audit;
  }

  ReportRows(EntityManager entities, AuditLog audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /** Everything that was done to a quarter's reports, the oldest first. */
  public List<ReportEvent> of(MunicipalityNumber municipality, Quarter quarter) {
    return entities
        .createQuery(
            "select e from ReportEventRow e where e.key.municipality = :municipality"
                + " and e.key.quarter = :quarter order by e.key.place",
            ReportEventRow.class)
        .setParameter("municipality", municipality.value())
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(ReportEventRow::toEvent)
        .toList();
  }

  /** Every report that has an event of approval, by municipality, quarter and version. */
  public List<ReportId> everApproved() {
    return entities
        .createQuery(
            "select e from ReportEventRow e where e.kind = :kind"
                + " order by e.key.municipality, e.key.quarter, e.version",
            ReportEventRow.class)
        .setParameter("kind", ReportEventRow.Kind.APPROVED)
        .getResultStream()
        .map(ReportEventRow::toReport)
        .distinct()
        .toList();
  }

  /**
   * Adds an event in the place {@code after}, and its line in the audit log: both or neither.
   *
   * @throws jakarta.persistence.PersistenceException where the place is taken
   */
  public void insert(
      MunicipalityNumber municipality, Quarter quarter, int after, ReportEvent event) {
    entities.persist(new ReportEventRow(municipality, quarter, after, event));
    entities.flush();
    audit.write(
        new AuditEntry(
            event.at(),
            event.who().name(),
            action(event.step()),
            new ReportId(municipality, quarter, event.version()).name(),
            detail(event.step()),
            Outcome.DONE));
  }

  /** What sending was told of a quarter's reports. */
  public Set<HandedOver> handedOver(MunicipalityNumber municipality, Quarter quarter) {
    return entities
        .createQuery(
            "select h from HandedOverRow h where h.municipality = :municipality"
                + " and h.quarter = :quarter",
            HandedOverRow.class)
        .setParameter("municipality", municipality.value())
        .setParameter("quarter", quarter.toString())
        .getResultStream()
        .map(HandedOverRow::toHandedOver)
        .collect(Collectors.toSet());
  }

  /** Keeps that sending was told; once is enough. */
  public void handedOver(ReportId report, ReportState state) {
    entities.merge(new HandedOverRow(report, state));
  }

  private static Action action(ReportStep step) {
    if (step instanceof ReportStep.MadeReady) {
      return Action.READY_REPORT;
    }
    if (step instanceof ReportStep.Approved) {
      return Action.APPROVE_REPORT;
    }
    return step instanceof ReportStep.TurnedDown ? Action.TURN_DOWN_REPORT : Action.WITHDRAW_REPORT;
  }

  private static String detail(ReportStep step) {
    return step instanceof ReportStep.Approved approved ? approved.eyes().name() : "";
  }
}
