package no.sioadapter.dispatch;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.quality.ShownText;

/** Adds steps to dispatches as the rules allow; of two at once the later is judged anew. */
public final class Dispatches {
  /** As much as the store keeps. */
  public static final int LONGEST_REASON = 1000;

  private static final int RACES = 100;

  private final DispatchLedger ledger;
  private final Clock clock;

  public Dispatches(DispatchLedger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Queues what has no dispatch yet.
   *
   * @return whether it had none
   */
  public boolean queue(DispatchOrder order) {
    DispatchStep step = new DispatchStep.Queued(order);
    return ledger.append(order.id(), 0, new DispatchEvent(step, Optional.empty(), clock.instant()));
  }

  /** Takes a step of the server's own. */
  public DispatchAnswer take(DispatchId id, DispatchStep step) {
    return take(id, Optional.empty(), dispatch -> step);
  }

  /** Takes a step of the server's own that depends on what happened before. */
  public DispatchAnswer take(DispatchId id, Function<Dispatch, DispatchStep> step) {
    return take(id, Optional.empty(), step);
  }

  /** Takes a step on an operator's word; why it is taken must be said where the step says it. */
  public DispatchAnswer take(DispatchId id, DispatchStep step, String who) {
    Optional<DispatchRefusal> refusal = reason(step).flatMap(Dispatches::unfit);
    return refusal
        .<DispatchAnswer>map(DispatchAnswer.Refused::new)
        .orElseGet(() -> take(id, Optional.of(who), dispatch -> step));
  }

  private DispatchAnswer take(
      DispatchId id, Optional<String> who, Function<Dispatch, DispatchStep> steps) {
    for (int race = 0; race < RACES; race++) {
      Optional<Dispatch> found = ledger.find(id);
      if (found.isEmpty()) {
        return new DispatchAnswer.Refused(new DispatchRefusal.Unknown());
      }
      Dispatch dispatch = found.get();
      DispatchStep step = steps.apply(dispatch);
      if (!dispatch.allows(step)) {
        return new DispatchAnswer.Refused(new DispatchRefusal.WrongState(dispatch.state()));
      }
      DispatchEvent event = new DispatchEvent(step, who, clock.instant());
      if (ledger.append(id, dispatch.events().size(), event)) {
        return new DispatchAnswer.Done(ledger.find(id).orElseThrow());
      }
    }
    throw new IllegalStateException("others were first " + RACES + " times");
  }

  private static Optional<String> reason(DispatchStep step) {
    if (step instanceof DispatchStep.Held held) {
      return Optional.of(held.reason());
    } else if (step instanceof DispatchStep.Cancelled cancelled) {
      return Optional.of(cancelled.reason());
    } else if (step instanceof DispatchStep.DeliveredByHand byHand) {
      return Optional.of(byHand.reason());
    }
    return Optional.empty();
  }

  private static Optional<DispatchRefusal> unfit(String reason) {
    if (reason.isBlank()) {
      return Optional.of(new DispatchRefusal.ReasonMissing());
    }
    if (reason.length() > LONGEST_REASON) {
      return Optional.of(new DispatchRefusal.ReasonTooLong(LONGEST_REASON));
    }
    return ShownText.mask(reason).equals(reason)
        ? Optional.empty()
        : Optional.of(new DispatchRefusal.ReasonNamesPerson());
  }
}
