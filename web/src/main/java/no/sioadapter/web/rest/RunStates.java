package no.sioadapter.web.rest;

import java.util.Locale;
import java.util.Optional;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;

/** The words for a run's state, which follows from its events. */
public final class RunStates {
  private RunStates() {}

  /** One of running, finished, refused, failed, interrupted. */
  public static String of(RecordedRun run) {
    Optional<RunOutcome> outcome = run.outcome();
    if (outcome.isEmpty()) {
      return "running";
    }
    return name(outcome.orElseThrow().getClass());
  }

  static String of(RunOrder.Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Class<?> event) {
    return event.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
