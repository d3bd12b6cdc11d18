package no.sioadapter.dispatch;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** The dispatches' events. What is appended is durable when the method returns. */
public interface DispatchLedger {
  /** Everything that happened to one dispatch, the oldest first; empty where there is none. */
  List<DispatchEvent> of(DispatchId id);

  /**
   * Adds an event.
   *
   * @param after how many events the dispatch has, as the caller knows
   * @return whether it was added: not where somebody else has added something since
   */
  boolean append(DispatchId id, int after, DispatchEvent event);

  /** Every dispatch of a municipality's quarter, in the order of versions and channels. */
  List<DispatchId> of(MunicipalityNumber municipality, Quarter quarter);

  /**
   * Those that can still change by themselves or by an operator: neither accepted nor cancelled.
   */
  List<DispatchId> open();

  /** The last to be queued, the newest first. */
  List<DispatchId> newest(int limit);
}
