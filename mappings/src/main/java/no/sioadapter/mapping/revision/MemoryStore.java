package no.sioadapter.mapping.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.MunicipalityNumber;

/** Events in memory, safe to use from several threads. */
final class MemoryStore implements RevisionStore {
  private final Map<MunicipalityNumber, List<RevisionEvent>> events = new HashMap<>();

  @Override
  public synchronized List<RevisionEvent> of(MunicipalityNumber municipality) {
    return List.copyOf(events.getOrDefault(municipality, List.of()));
  }

  @Override
  public synchronized boolean append(
      MunicipalityNumber municipality, int after, List<RevisionEvent> added) {
    List<RevisionEvent> own = events.computeIfAbsent(municipality, m -> new ArrayList<>());
    return own.size() == after && own.addAll(added);
  }
}
