package no.sioadapter.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;

/** A ledger that is gone with the process. */
final class MemoryLedger implements DispatchLedger {
  private final Map<DispatchId, List<DispatchEvent>> events = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Dispatch> find(DispatchId id) {
    return Optional.ofNullable(events.get(id)).map(each -> Dispatch.of(id, each));
  }

  @Override
  public synchronized boolean append(DispatchId id, int after, DispatchEvent event) {
    if (events.getOrDefault(id, List.of()).size() != after) {
      return false;
    }
    events.computeIfAbsent(id, each -> new ArrayList<>()).add(event);
    return true;
  }

  @Override
  public synchronized List<Dispatch> of(MunicipalityNumber municipality, Quarter quarter) {
    return all()
        .filter(each -> each.id().report().municipality().equals(municipality))
        .filter(each -> each.id().report().quarter().equals(quarter))
        .sorted(
            Comparator.comparingInt((Dispatch each) -> each.id().report().version())
                .thenComparing(each -> each.id().channel().value()))
        .toList();
  }

  @Override
  public synchronized List<Dispatch> open() {
    return all().filter(Dispatch::isOpen).toList();
  }

  @Override
  public synchronized List<Dispatch> newest(int limit) {
    List<Dispatch> newest = new ArrayList<>(all().toList());
    Collections.reverse(newest);
    return newest.stream().limit(limit).toList();
  }

  private Stream<Dispatch> all() {
    return events.entrySet().stream().map(each -> Dispatch.of(each.getKey(), each.getValue()));
  }
}
