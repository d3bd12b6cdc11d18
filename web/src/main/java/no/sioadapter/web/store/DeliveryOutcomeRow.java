package no.sioadapter.web.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryOutcome;
import org.jspecify.annotations.Nullable;

/** The event that the intake of a delivery ended. */
@Entity
@Table(name = "delivery_outcome")
class DeliveryOutcomeRow {
  /** Which of the outcomes. */
  enum Kind {
    ACCEPTED,
    DUPLICATE,
    REFUSED,
    INTERRUPTED
  }

  @Id
  @Column(name = "delivery_id")
  private long deliveryId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "duplicate_of")
  private @Nullable Long duplicateOf;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "delivery_reason", joinColumns = @JoinColumn(name = "delivery_id"))
  @OrderColumn(name = "seq_no")
  private List<ReasonCell> reasons = List.of();

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected DeliveryOutcomeRow() {}

  DeliveryOutcomeRow(DeliveryId delivery, DeliveryOutcome outcome) {
    this.deliveryId = delivery.value();
    this.decidedAt = outcome.at();
    this.kind = kind(outcome);
    if (outcome instanceof DeliveryOutcome.Duplicate duplicate) {
      this.duplicateOf = duplicate.of().value();
    }
    if (outcome instanceof DeliveryOutcome.Refused refused) {
      this.reasons = refused.reasons().stream().map(ReasonCell::new).toList();
    }
  }

  private static Kind kind(DeliveryOutcome outcome) {
    if (outcome instanceof DeliveryOutcome.Accepted) {
      return Kind.ACCEPTED;
    }
    if (outcome instanceof DeliveryOutcome.Duplicate) {
      return Kind.DUPLICATE;
    }
    return outcome instanceof DeliveryOutcome.Refused ? Kind.REFUSED : Kind.INTERRUPTED;
  }

  DeliveryId delivery() {
    return new DeliveryId(deliveryId);
  }

  DeliveryOutcome toOutcome() {
    return switch (kind) {
      case ACCEPTED -> new DeliveryOutcome.Accepted(decidedAt);
      case DUPLICATE ->
          new DeliveryOutcome.Duplicate(
              decidedAt, new DeliveryId(Objects.requireNonNull(duplicateOf)));
      case REFUSED ->
          new DeliveryOutcome.Refused(
              decidedAt, reasons.stream().map(ReasonCell::toReason).toList());
      case INTERRUPTED -> new DeliveryOutcome.Interrupted(decidedAt);
    };
  }
}
