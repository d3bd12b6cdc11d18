package no.sioadapter.routes.approval;

import java.io.IOException;
import java.util.Optional;
import no.sioadapter.approval.QuarterReports;
import no.sioadapter.approval.ReportVersion;
import no.sioadapter.quality.PastReport;
import no.sioadapter.report.ReportId;
import no.sioadapter.report.file.ReportPart;
import no.sioadapter.report.xml.PastReportRefused;
import no.sioadapter.report.xml.PastReports;

/** Holds a report against the one that it corrects, or the one before it, by their XML. */
public record ReportDifferences(PublishedReports published) {
  /** The version that this one is held against: what it corrects, else the one before it. */
  public static Optional<ReportVersion> before(QuarterReports reports, ReportVersion report) {
    int version = report.id().version();
    return reports
        .correctedBy(version)
        .or(
            () ->
                reports.versions().stream()
                    .filter(each -> each.id().version() < version)
                    .reduce((earlier, later) -> later));
  }

  /**
   * What differs; empty where a file is gone or was altered.
   *
   * @throws IOException where the disk fails
   */
  public Optional<ReportDifference> between(ReportId before, ReportId after) throws IOException {
    Optional<PastReport> one = read(before);
    Optional<PastReport> other = read(after);
    return one.flatMap(first -> other.map(second -> ReportDifference.between(first, second)));
  }

  private Optional<PastReport> read(ReportId report) throws IOException {
    Optional<byte[]> xml = published.read(report, ReportPart.XML);
    try {
      return xml.isPresent()
          ? Optional.of(PastReports.read(ReportPart.XML.nameOf(report), xml.get()))
          : Optional.empty();
    } catch (PastReportRefused refused) {
      // of another program's form: nothing is compared with a guess
      return Optional.empty();
    }
  }
}
