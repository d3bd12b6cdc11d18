package no.sioadapter.mapping.revision;

import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;

/** The events of municipalities' tables. */
public interface RevisionStore {
  /** Everything that happened to a municipality's table, the oldest first. */
  List<RevisionEvent> of(MunicipalityNumber municipality);

  /**
   * Adds events, all or none; they are durable when this returns.
   *
   * @param after how many events the municipality has, as the caller knows
   * @return whether they were added: not where somebody else has added something since
   */
  boolean append(MunicipalityNumber municipality, int after, List<RevisionEvent> events);

  /** Events that are gone with the process: for tools and tests. */
  static RevisionStore inMemory() {
    return new MemoryStore();
  }
}
