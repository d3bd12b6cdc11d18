package no.sioadapter.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** Events that are gone with the process. */
final class MemoryReports implements ReportStore {
  private final Map<String, List<ReportEvent>> events = new LinkedHashMap<>();
  private final List<ReportId> approved = new ArrayList<>();
  private final Map<String, Set<HandedOver>> told = new HashMap<>();

  @Override
  public synchronized List<ReportEvent> of(MunicipalityNumber municipality, Quarter quarter) {
    return List.copyOf(events.getOrDefault(municipality + "/" + quarter, List.of()));
  }

  @Override
  public synchronized boolean append(
      MunicipalityNumber municipality, Quarter quarter, int after, ReportEvent event) {
    List<ReportEvent> own =
        events.computeIfAbsent(municipality + "/" + quarter, key -> new ArrayList<>());
    if (own.size() != after) {
      return false;
    }
    own.add(event);
    if (event.step() instanceof ReportStep.Approved) {
      approved.add(new ReportId(municipality, quarter, event.version()));
    }
    return true;
  }

  @Override
  public synchronized List<ReportId> everApproved() {
    return List.copyOf(approved);
  }

  @Override
  public synchronized Set<HandedOver> handedOver(MunicipalityNumber municipality, Quarter quarter) {
    return Set.copyOf(told.getOrDefault(municipality + "/" + quarter, Set.of()));
  }

  @Override
  public synchronized void handedOver(ReportId report, ReportState state) {
    told.computeIfAbsent(report.municipality() + "/" + report.quarter(), key -> new HashSet<>())
        .add(new HandedOver(report.version(), state));
  }
}
