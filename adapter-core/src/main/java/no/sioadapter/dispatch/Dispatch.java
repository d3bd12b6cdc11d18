package no.sioadapter.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.Reason;
import no.sioadapter.receipt.Receipt;

/** A dispatch as it follows from its events. */
public final class Dispatch {
  /** Clocks are set right by less than this; by more, they have been set back. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private final DispatchId id;
  private final DispatchOrder order;
  private final List<DispatchEvent> events;
  private final List<Receipt> receipts = new ArrayList<>();
  private DispatchState state = DispatchState.QUEUED;
  private int tries;
  private Instant nextTry;
  private Optional<Reason> trouble = Optional.empty();
  private Optional<String> reference = Optional.empty();
  private Optional<Receipt> answer = Optional.empty();

  private Dispatch(DispatchId id, DispatchOrder order, List<DispatchEvent> events) {
    this.id = id;
    this.order = order;
    this.events = List.copyOf(events);
    this.nextTry = events.get(0).at();
    events.stream().skip(1).forEach(this::happened);
  }

  /**
   * What follows from the events.
   *
   * @param events the oldest first; the first says what to send
   */
  public static Dispatch of(DispatchId id, List<DispatchEvent> events) {
    if (events.isEmpty() || !(events.get(0).step() instanceof DispatchStep.Queued queued)) {
      throw new IllegalArgumentException("a dispatch begins with its order");
    }
    return new Dispatch(id, queued.order(), events);
  }

  /** Which one. */
  public DispatchId id() {
    return id;
  }

  /** What is to be sent. */
  public DispatchOrder order() {
    return order;
  }

  /** Everything that happened to it, the oldest first. */
  public List<DispatchEvent> events() {
    return events;
  }

  /** How far it has come. */
  public DispatchState state() {
    return state;
  }

  /** How many tries have failed since it was queued, or since an operator wanted a new set. */
  public int tries() {
    return tries;
  }

  /** Not before this, while it is queued. */
  public Instant nextTry() {
    return nextTry;
  }

  /** What stands in its way; empty where nothing is known to. */
  public Optional<Reason> trouble() {
    return trouble;
  }

  /** What the other side calls it. */
  public Optional<String> reference() {
    return reference;
  }

  /** Everything that the receiver said of it, in the order in which it came. */
  public List<Receipt> receipts() {
    return List.copyOf(receipts);
  }

  /** The receipt that its state follows from. */
  public Optional<Receipt> answer() {
    return answer;
  }

  /** When the last thing happened to it. */
  public Instant changedAt() {
    return events.get(events.size() - 1).at();
  }

  /** Whether it can still change by itself or by an operator. */
  public boolean isOpen() {
    return !DispatchRules.isFinal(state) && state != DispatchState.CANCELLED;
  }

  /**
   * Whether it is to be sent now. A clock that stands well before the last event has been set back:
   * how long to wait can't be told then, and it is tried at once, rather than in days.
   */
  public boolean isDue(Instant now) {
    return state == DispatchState.QUEUED
        && (!now.isBefore(nextTry) || now.isBefore(changedAt().minus(SLACK)));
  }

  /** Whether the step may follow. */
  public boolean allows(DispatchStep step) {
    return DispatchRules.next(state, step).isPresent();
  }

  /** Whether the receiver said just this before. */
  public boolean has(Receipt receipt) {
    return receipts.contains(receipt);
  }

  private void happened(DispatchEvent event) {
    DispatchStep step = event.step();
    Optional<DispatchState> next = DispatchRules.next(state, step);
    if (step instanceof DispatchStep.Receipted receipted) {
      receipts.add(receipted.receipt());
      answer = DispatchRules.isFinal(state) ? answer : Optional.of(receipted.receipt());
    }
    if (next.isPresent()) {
      state = next.get();
      took(step, event.at());
    }
    if (DispatchRules.isFinal(state) || state == DispatchState.RECEIVED) {
      trouble = Optional.empty();
    }
  }

  private void took(DispatchStep step, Instant at) {
    if (step instanceof DispatchStep.Failed failed) {
      tries++;
      nextTry = failed.nextTry();
      trouble = Optional.of(failed.why());
    } else if (step instanceof DispatchStep.Interrupted) {
      tries++;
      nextTry = at;
    } else if (step instanceof DispatchStep.Parked parked) {
      trouble = Optional.of(parked.why());
    } else if (step instanceof DispatchStep.Expired expired) {
      trouble = Optional.of(expired.why());
    } else if (step instanceof DispatchStep.Sent sent) {
      trouble = Optional.empty();
      reference = sent.reference().or(() -> reference);
    } else if (step instanceof DispatchStep.Retried || step instanceof DispatchStep.Released) {
      tries = 0;
      nextTry = at;
    }
  }
}
