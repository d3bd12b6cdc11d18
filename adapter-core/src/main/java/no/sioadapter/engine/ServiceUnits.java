package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.quality.ShownText;
import no.sioadapter.quality.UnitCount;

/**
 * The units (tjenestesteder) that the exports name, and how many of their decisions count. A unit
 * is free text: where there are more than a municipality can have, a column has gone wrong, and
 * nothing is said of any.
 */
final class ServiceUnits {
  static final int MOST = 10_000;

  private final Map<SourceSystem, Map<String, Counter>> units = new TreeMap<>();
  private int size;

  private static final class Counter {
    private long decisions;
  }

  /** A decision of this unit has been read, wherever it ends. */
  void read(SourceSystem system, String unit) {
    counter(system, unit);
  }

  /** A decision of this unit, read before, gives something to a code. */
  void counted(SourceSystem system, String unit) {
    counter(system, unit).decisions++;
  }

  private Counter counter(SourceSystem system, String unit) {
    Map<String, Counter> ofSystem = units.computeIfAbsent(system, each -> new TreeMap<>());
    Counter counter = ofSystem.get(unit);
    if (counter == null) {
      counter = new Counter();
      if (size < MOST) {
        ofSystem.put(unit, counter);
      }
      size++;
    }
    return counter;
  }

  /** All of them, by system and name; empty where there are too many. */
  Optional<List<UnitCount>> counts() {
    if (size > MOST) {
      return Optional.empty();
    }
    List<UnitCount> counts = new ArrayList<>();
    units.forEach(
        (system, ofSystem) -> {
          Map<String, Long> masked = new TreeMap<>();
          ofSystem.forEach(
              (name, counter) -> masked.merge(ShownText.mask(name), counter.decisions, Long::sum));
          masked.forEach((name, decisions) -> counts.add(new UnitCount(system, name, decisions)));
        });
    return Optional.of(List.copyOf(counts));
  }
}
