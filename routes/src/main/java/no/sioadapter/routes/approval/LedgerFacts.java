package no.sioadapter.routes.approval;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import no.sioadapter.approval.MadeReport;
import no.sioadapter.approval.ReportFacts;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** What approval goes by, from the runs' ledger and the folders. */
public record LedgerFacts(PublishedReports published, FourEyes eyes) implements ReportFacts {
  @Override
  public List<MadeReport> made(MunicipalityNumber municipality, Quarter quarter) {
    TreeMap<Integer, MadeReport> made = new TreeMap<>();
    published.runs().of(municipality, quarter).stream()
        .flatMap(run -> run.finished().stream())
        .map(RunOutcome.Finished::figures)
        .forEach(figures -> made.put(figures.version(), of(figures)));
    return List.copyOf(made.values());
  }

  private static MadeReport of(RunFigures figures) {
    return new MadeReport(figures.version(), figures.preview(), figures.gate());
  }

  @Override
  public List<String> altered(ReportId report) throws IOException {
    return published.altered(report);
  }

  @Override
  public boolean fourEyes(MunicipalityNumber municipality) throws IOException {
    return eyes.needed(municipality);
  }
}
