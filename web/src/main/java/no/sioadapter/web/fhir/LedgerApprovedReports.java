package no.sioadapter.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.ReportState;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.file.ReportPart;
import no.sioadapter.routes.approval.PublishedReports;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MeasureReport;

/**
 * Those that are approved and stand, read from their own file as the run wrote it; one whose file
 * is gone or was altered isn't served.
 */
@ApplicationScoped
public class LedgerApprovedReports implements ApprovedReports {
  private final Approvals approvals;
  private final PublishedReports published;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected LedgerApprovedReports() {
    this(null, null);
  }

  @Inject
  LedgerApprovedReports(Approvals approvals, PublishedReports published) {
    this.approvals = approvals;
    this.published = published;
  }

  @Override
  public List<MeasureReport> all() {
    List<MeasureReport> reports = new ArrayList<>();
    for (ReportId report : approvals.everApproved()) {
      if (stands(report)) {
        read(report).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private boolean stands(ReportId report) {
    return approvals
        .find(report)
        .filter(version -> version.state() == ReportState.APPROVED)
        .isPresent();
  }

  private Optional<MeasureReport> read(ReportId report) {
    try {
      return published
          .read(report, ReportPart.FHIR)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .flatMap(LedgerApprovedReports::measureReport);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<MeasureReport> measureReport(String json) {
    Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json);
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(MeasureReport.class::isInstance)
        .map(MeasureReport.class::cast)
        .findFirst();
  }
}
