package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.code.CodeSystem;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.MappingLine;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.report.Counts;

/**
 * Which local codes went to which national ones, and what kind of services each unit gives. A unit
 * is free text: only the first so many are kept, so that a column gone wrong doesn't fill the
 * memory.
 */
final class Usage {
  static final int MOST_UNITS = 10_000;

  private record ServiceName(SourceSystem system, LocalCode localCode) {}

  /** The codes as bits by their position, and where the first decision stands. */
  private static final class Service {
    private final Location first;
    private long codes;

    Service(Location first) {
      this.first = first;
    }
  }

  private static final class Unit {
    private RunSummary.Use ambulatory = NONE;
    private RunSummary.Use home = NONE;
  }

  private static final RunSummary.Use NONE = new RunSummary.Use(0, Optional.empty());

  private final CodeSystem system;
  private final Map<ServiceName, Service> services = new HashMap<>();
  private final Map<String, Unit> units = new TreeMap<>();

  Usage(CodeSystem system) {
    this.system = system;
  }

  /**
   * A counted decision.
   *
   * @param codes those that it gives days to
   */
  void add(Decision decision, List<CodeEntry> codes) {
    if (codes.isEmpty()) {
      return;
    }
    ServiceName name = new ServiceName(decision.service().system(), decision.service().localCode());
    Service service = services.computeIfAbsent(name, key -> new Service(decision.where()));
    boolean ambulatory = false;
    boolean home = false;
    for (CodeEntry entry : codes) {
      service.codes |= 1L << system.position(entry.code()).orElseThrow();
      ambulatory |= entry.setting().equals(CodeEntry.AMBULATORY);
      home |= entry.setting().equals(CodeEntry.HOME);
    }
    if (ambulatory != home) {
      addTo(decision.service().unit(), ambulatory, decision.where());
    }
  }

  private void addTo(String name, boolean ambulatory, Location where) {
    if (name.isEmpty() || (units.size() >= MOST_UNITS && !units.containsKey(name))) {
      return;
    }
    Unit unit = units.computeIfAbsent(name, key -> new Unit());
    if (ambulatory) {
      unit.ambulatory = oneMore(unit.ambulatory, where);
    } else {
      unit.home = oneMore(unit.home, where);
    }
  }

  private static RunSummary.Use oneMore(RunSummary.Use use, Location where) {
    return new RunSummary.Use(
        use.decisions() + 1, use.first().isPresent() ? use.first() : Optional.of(where));
  }

  /** All of it, with what others counted. */
  RunSummary summary(Counts counts, List<MappingLine> unused) {
    List<RunSummary.Service> listed = new ArrayList<>();
    services.forEach(
        (name, service) ->
            listed.add(
                new RunSummary.Service(
                    name.system(), name.localCode(), codes(service.codes), service.first)));
    listed.sort(
        Comparator.comparing(RunSummary.Service::system)
            .thenComparing(each -> each.localCode().value()));
    List<RunSummary.Unit> named = new ArrayList<>();
    units.forEach((name, unit) -> named.add(new RunSummary.Unit(name, unit.ambulatory, unit.home)));
    return new RunSummary(counts.counted(), counts.outside(), listed, named, unused);
  }

  private List<SioCode> codes(long positions) {
    List<SioCode> codes = new ArrayList<>();
    for (long bits = positions; bits != 0; bits &= bits - 1) {
      codes.add(system.entries().get(Long.numberOfTrailingZeros(bits)).code());
    }
    return codes;
  }
}
