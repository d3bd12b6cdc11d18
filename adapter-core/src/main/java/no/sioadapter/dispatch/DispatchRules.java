package no.sioadapter.dispatch;

import static no.sioadapter.dispatch.DispatchState.ACCEPTED;
import static no.sioadapter.dispatch.DispatchState.CANCELLED;
import static no.sioadapter.dispatch.DispatchState.EXPIRED;
import static no.sioadapter.dispatch.DispatchState.HELD;
import static no.sioadapter.dispatch.DispatchState.PARKED;
import static no.sioadapter.dispatch.DispatchState.QUEUED;
import static no.sioadapter.dispatch.DispatchState.RECEIVED;
import static no.sioadapter.dispatch.DispatchState.REJECTED;
import static no.sioadapter.dispatch.DispatchState.SENDING;
import static no.sioadapter.dispatch.DispatchState.SENT;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which step may follow, and where it leads: one table. What has happened on the wire is never
 * refused (an answer may come after its receipt, and a receipt after the operator gave up); what an
 * operator wishes is refused where it comes too late.
 */
final class DispatchRules {
  private static final Map<Class<? extends DispatchStep>, Map<DispatchState, DispatchState>> TABLE =
      new HashMap<>();

  static {
    allow(DispatchStep.Started.class, SENDING, QUEUED);
    allow(DispatchStep.Sent.class, SENT, SENDING, CANCELLED);
    allow(DispatchStep.Failed.class, QUEUED, SENDING);
    allow(DispatchStep.Interrupted.class, QUEUED, SENDING);
    // queued: its channel is gone
    allow(DispatchStep.Parked.class, PARKED, QUEUED, SENDING, SENT);
    allow(DispatchStep.Expired.class, EXPIRED, SENT);
    allow(DispatchStep.Retried.class, QUEUED, QUEUED, PARKED, EXPIRED, SENT);
    allow(DispatchStep.Held.class, HELD, QUEUED, PARKED);
    allow(DispatchStep.Released.class, QUEUED, HELD);
    // sent: it was met by silence, and brought there another way
    allow(DispatchStep.DeliveredByHand.class, SENT, QUEUED, HELD, PARKED, EXPIRED, SENT);
    // what is on the wire can't be called back: Sent may follow, but no other try will
    allow(DispatchStep.Cancelled.class, CANCELLED, QUEUED, HELD, PARKED, EXPIRED, SENDING);
    // the end of a try that a receipt or an operator overtook
    for (DispatchState overtaken : List.of(RECEIVED, ACCEPTED, REJECTED)) {
      allow(DispatchStep.Sent.class, overtaken, overtaken);
      unsent(overtaken);
    }
    unsent(CANCELLED);
  }

  private DispatchRules() {}

  /** The state after the step; empty where the step can't follow. */
  static Optional<DispatchState> next(DispatchState from, DispatchStep step) {
    if (step instanceof DispatchStep.Receipted receipted) {
      return Optional.of(isFinal(from) ? from : said(receipted));
    }
    return Optional.ofNullable(TABLE.getOrDefault(step.getClass(), Map.of()).get(from));
  }

  /** The receiver's last word stands: another one after it is kept, and changes nothing. */
  static boolean isFinal(DispatchState state) {
    return state == ACCEPTED || state == REJECTED;
  }

  private static DispatchState said(DispatchStep.Receipted receipted) {
    return switch (receipted.receipt().outcome()) {
      case RECEIVED -> RECEIVED;
      case ACCEPTED -> ACCEPTED;
      case REJECTED -> REJECTED;
    };
  }

  private static void unsent(DispatchState overtaken) {
    allow(DispatchStep.Failed.class, overtaken, overtaken);
    allow(DispatchStep.Interrupted.class, overtaken, overtaken);
    allow(DispatchStep.Parked.class, overtaken, overtaken);
  }

  private static void allow(
      Class<? extends DispatchStep> step, DispatchState to, DispatchState... from) {
    Map<DispatchState, DispatchState> row =
        TABLE.computeIfAbsent(step, each -> new EnumMap<>(DispatchState.class));
    for (DispatchState each : from) {
      row.put(each, to);
    }
  }
}
