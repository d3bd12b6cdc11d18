package no.sioadapter.web.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.period.Quarter;
import org.jspecify.annotations.Nullable;

/** The event that a run was started. */
@Entity
@Table(name = "quarter_run")
class RunRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_seq")
  @SequenceGenerator(name = "run_seq", sequenceName = "run_seq", allocationSize = 1)
  private long id;

  @Column(name = "started_at")
  private Instant startedAt;

  private String municipality;
  private String quarter;

  @Enumerated(EnumType.STRING)
  private RunOrder.Cause cause;

  @Column(name = "previous_id")
  private @Nullable Long previousId;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_delivery", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  @Column(name = "delivery_id")
  private List<Long> deliveries;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "run_missing", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "seq_no")
  @Column(name = "source_system")
  private List<String> missing;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected RunRow() {}

  RunRow(RunOrder order, Instant startedAt, Optional<RunId> previous) {
    this.startedAt = startedAt;
    this.municipality = order.municipality().value();
    this.quarter = order.quarter().toString();
    this.cause = order.cause();
    this.previousId = previous.map(RunId::value).orElse(null);
    this.deliveries = order.deliveries().stream().map(DeliveryId::value).toList();
    this.missing = order.missing().stream().map(SourceSystem::id).toList();
  }

  RunId id() {
    return new RunId(id);
  }

  RecordedRun toRun(Optional<RunOutcome> outcome) {
    return new RecordedRun(
        id(),
        new RunOrder(
            new MunicipalityNumber(municipality),
            Quarter.parse(quarter).orElseThrow(),
            cause,
            deliveries.stream().map(DeliveryId::new).toList(),
            missing.stream().map(SourceSystem::new).toList()),
        Optional.ofNullable(previousId).map(RunId::new),
        startedAt,
        outcome);
  }
}
