package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.sioadapter.approval.HandedOver;
import no.sioadapter.approval.ReportEvent;
import no.sioadapter.approval.ReportState;
import no.sioadapter.approval.ReportStore;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** The reports' events in the database; of two who add at once the primary key lets one through. */
@ApplicationScoped
public class JpaReportStore implements ReportStore {
  private final ReportRows rows;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected JpaReportStore() {
    this(null);
  }

  @Inject
  JpaReportStore(ReportRows rows) {
    this.rows = rows;
  }

  @Override
  public List<ReportEvent> of(MunicipalityNumber municipality, Quarter quarter) {
    return rows.of(municipality, quarter);
  }

  @Override
  public boolean append(
      MunicipalityNumber municipality, Quarter quarter, int after, ReportEvent event) {
    return NextPlace.take(
        after,
        () -> rows.of(municipality, quarter).size(),
        () -> rows.insert(municipality, quarter, after, event));
  }

  @Override
  public List<ReportId> everApproved() {
    return rows.everApproved();
  }

  @Override
  public Set<HandedOver> handedOver(MunicipalityNumber municipality, Quarter quarter) {
    return rows.handedOver(municipality, quarter);
  }

  @Override
  public void handedOver(ReportId report, ReportState state) {
    rows.handedOver(report, state);
  }
}
