package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.ledger.Reason;
import no.sioadapter.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/** Something that happened to a dispatch. */
@Entity
@Table(name = "dispatch_event")
class DispatchEventRow {
  private static final int LONGEST_REASON = 4000;

  /** Which of the steps. */
  enum Kind {
    QUEUED,
    STARTED,
    SENT,
    FAILED,
    INTERRUPTED,
    PARKED,
    RETRIED,
    HELD,
    RELEASED,
    CANCELLED,
    BY_HAND,
    RECEIPTED,
    EXPIRED
  }

  @EmbeddedId private DispatchEventKey key;

  @Column(name = "happened_at")
  private Instant at;

  @Column(name = "user_name")
  private @Nullable String user;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "reason_code")
  private @Nullable String reasonCode;

  @Column(name = "reason_text")
  private @Nullable String reasonText;

  @Column(name = "next_try")
  private @Nullable Instant nextTry;

  @Column(name = "already_there")
  private @Nullable Boolean alreadyThere;

  @Column(name = "reference_text")
  private @Nullable String reference;

  @Enumerated(EnumType.STRING)
  @Column(name = "receipt_outcome")
  @SuppressWarnings("UnusedVariable") // queries ask by it
  private Receipt.@Nullable Outcome outcome;

  @Column(name = "receipt_xml")
  private @Nullable String receipt;

  private @Nullable String files;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected DispatchEventRow() {}

  /**
   * @param place of the event among the dispatch's, 0 and up
   */
  @SuppressWarnings("NullAway.Init") // the kind is set with the step
  DispatchEventRow(DispatchId id, int place, DispatchEvent event, ReceiptCells receipts) {
    this.key = new DispatchEventKey(id, place);
    this.at = event.at();
    this.user = event.who().orElse(null);
    step(event.step(), receipts);
  }

  private void step(DispatchStep step, ReceiptCells receipts) {
    if (step instanceof DispatchStep.Queued queued) {
      this.kind = Kind.QUEUED;
      this.files = FileLines.text(queued.order().files());
    } else if (step instanceof DispatchStep.Sent sent) {
      this.kind = Kind.SENT;
      this.alreadyThere = sent.alreadyThere();
      this.reference = sent.reference().orElse(null);
    } else if (step instanceof DispatchStep.Receipted receipted) {
      this.kind = Kind.RECEIPTED;
      this.outcome = receipted.receipt().outcome();
      this.receipt = receipts.text(receipted.receipt());
    } else if (step instanceof DispatchStep.Failed failed) {
      why(Kind.FAILED, failed.why());
      this.nextTry = failed.nextTry();
    } else if (step instanceof DispatchStep.Parked parked) {
      why(Kind.PARKED, parked.why());
    } else if (step instanceof DispatchStep.Expired expired) {
      why(Kind.EXPIRED, expired.why());
    } else {
      word(step);
    }
  }

  private void word(DispatchStep step) {
    if (step instanceof DispatchStep.Held held) {
      this.kind = Kind.HELD;
      this.reasonText = held.reason();
    } else if (step instanceof DispatchStep.Cancelled cancelled) {
      this.kind = Kind.CANCELLED;
      this.reasonText = cancelled.reason();
    } else if (step instanceof DispatchStep.DeliveredByHand byHand) {
      this.kind = Kind.BY_HAND;
      this.reasonText = byHand.reason();
    } else if (step instanceof DispatchStep.Started) {
      this.kind = Kind.STARTED;
    } else if (step instanceof DispatchStep.Interrupted) {
      this.kind = Kind.INTERRUPTED;
    } else {
      this.kind = step instanceof DispatchStep.Retried ? Kind.RETRIED : Kind.RELEASED;
    }
  }

  private void why(Kind step, Reason why) {
    this.kind = step;
    this.reasonCode = why.code();
    this.reasonText = why.text().substring(0, Math.min(LONGEST_REASON, why.text().length()));
  }

  DispatchId id() {
    return key.id();
  }

  DispatchEvent toEvent(ReceiptCells receipts) {
    return new DispatchEvent(toStep(receipts), Optional.ofNullable(user), at);
  }

  private DispatchStep toStep(ReceiptCells receipts) {
    return switch (kind) {
      case QUEUED ->
          new DispatchStep.Queued(
              new DispatchOrder(key.id(), FileLines.files(Objects.requireNonNull(files))));
      case STARTED -> new DispatchStep.Started();
      case SENT ->
          new DispatchStep.Sent(Boolean.TRUE.equals(alreadyThere), Optional.ofNullable(reference));
      case FAILED -> new DispatchStep.Failed(toReason(), Objects.requireNonNull(nextTry));
      case INTERRUPTED -> new DispatchStep.Interrupted();
      case PARKED -> new DispatchStep.Parked(toReason());
      case RETRIED -> new DispatchStep.Retried();
      case HELD -> new DispatchStep.Held(toWord());
      case RELEASED -> new DispatchStep.Released();
      case CANCELLED -> new DispatchStep.Cancelled(toWord());
      case BY_HAND -> new DispatchStep.DeliveredByHand(toWord());
      case RECEIPTED ->
          new DispatchStep.Receipted(receipts.receipt(Objects.requireNonNull(receipt)));
      case EXPIRED -> new DispatchStep.Expired(toReason());
    };
  }

  private Reason toReason() {
    return new Reason(Objects.requireNonNull(reasonCode), toWord());
  }

  private String toWord() {
    return reasonText == null ? "" : reasonText;
  }
}
