package no.sioadapter.approval;

import java.util.List;
import java.util.Set;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** The events of quarters' reports. */
public interface ReportStore {
  /** Everything that was done to a quarter's reports, the oldest first. */
  List<ReportEvent> of(MunicipalityNumber municipality, Quarter quarter);

  /**
   * Adds an event; it is durable when this returns.
   *
   * @param after how many events the quarter has, as the caller knows
   * @return whether it was added: not where somebody else has added something since
   */
  boolean append(MunicipalityNumber municipality, Quarter quarter, int after, ReportEvent event);

  /** Every report that was approved at some time, whatever became of it since. */
  List<ReportId> everApproved();

  /** What sending was told of a quarter's reports. */
  Set<HandedOver> handedOver(MunicipalityNumber municipality, Quarter quarter);

  /** Keeps that sending was told; where that is kept already nothing is changed. */
  void handedOver(ReportId report, ReportState state);

  /** Events that are gone with the process: for tools and tests. */
  static ReportStore inMemory() {
    return new MemoryReports();
  }
}
