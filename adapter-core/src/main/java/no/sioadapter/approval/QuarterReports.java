package no.sioadapter.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** The versions of a municipality's quarterly report, and everything that was done to them. */
public final class QuarterReports {
  private final MunicipalityNumber municipality;
  private final Quarter quarter;
  private final List<MadeReport> made;
  private final List<ReportEvent> events;
  private final TreeMap<Integer, ReportVersion> versions = new TreeMap<>();

  private QuarterReports(
      MunicipalityNumber municipality,
      Quarter quarter,
      List<MadeReport> made,
      List<ReportEvent> events) {
    this.municipality = municipality;
    this.quarter = quarter;
    this.made = List.copyOf(made);
    this.events = List.copyOf(events);
    int approved =
        events.stream()
            .filter(event -> event.step() instanceof ReportStep.Approved)
            .mapToInt(ReportEvent::version)
            .max()
            .orElse(0);
    for (MadeReport each : made) {
      List<ReportEvent> own = events.stream().filter(e -> e.version() == each.version()).toList();
      ReportId id = new ReportId(municipality, quarter, each.version());
      versions.put(each.version(), new ReportVersion(id, each, own, each.version() < approved));
    }
  }

  /** Of all reports and all events of a quarter, the oldest event first. */
  public static QuarterReports of(
      MunicipalityNumber municipality,
      Quarter quarter,
      List<MadeReport> made,
      List<ReportEvent> events) {
    return new QuarterReports(municipality, quarter, made, events);
  }

  /** Every version, the first one first. */
  public Collection<ReportVersion> versions() {
    return List.copyOf(versions.values());
  }

  /** One version; empty where no run made it. */
  public Optional<ReportVersion> find(int version) {
    return Optional.ofNullable(versions.get(version));
  }

  /** The version that is approved and stands. */
  public Optional<ReportVersion> approved() {
    return versions.values().stream()
        .filter(each -> each.state() == ReportState.APPROVED)
        .findFirst();
  }

  /**
   * The version that this one corrects, or would: the last one before it that was approved. The
   * receiver may have that, also where it was withdrawn since.
   */
  public Optional<ReportVersion> correctedBy(int version) {
    return versions.headMap(version, false).descendingMap().values().stream()
        .filter(ReportVersion::wasApproved)
        .findFirst();
  }

  /** The newest version after this one. */
  Optional<Integer> newerThan(int version) {
    return versions.lastKey() > version ? Optional.of(versions.lastKey()) : Optional.empty();
  }

  /** How many events there are. */
  int size() {
    return events.size();
  }

  /** A moment that isn't before the last event, whatever the clock says. */
  Instant notBeforeTheLast(Instant now) {
    return events.stream()
        .map(ReportEvent::at)
        .filter(last -> last.isAfter(now))
        .reduce((earlier, later) -> later)
        .orElse(now);
  }

  /** The same with an event added. */
  QuarterReports with(ReportEvent added) {
    List<ReportEvent> all = new ArrayList<>(events);
    all.add(added);
    return of(municipality, quarter, made, all);
  }
}
