package no.sioadapter.dispatch;

import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** The dispatches' events. What is appended is durable when the method returns. */
public interface DispatchLedger {
  /** Everything that happened to one dispatch; empty where there is none. */
  Optional<Dispatch> find(DispatchId id);

  /**
   * Adds an event. Whether the step may follow is the caller's to know.
   *
   * @param after how many events the dispatch has, as the caller knows
   * @return whether it was added: not where somebody else has added something since
   */
  boolean append(DispatchId id, int after, DispatchEvent event);

  /** Every dispatch of a municipality's quarter, in the order of versions and channels. */
  List<Dispatch> of(MunicipalityNumber municipality, Quarter quarter);

  /** Those of which the receiver hasn't said its last word, and that weren't cancelled last. */
  List<Dispatch> open();

  /** The last to be queued, the newest first. */
  List<Dispatch> newest(int limit);

  /** Events that are gone with the process: for tools and tests. */
  static DispatchLedger inMemory() {
    return new MemoryLedger();
  }
}
