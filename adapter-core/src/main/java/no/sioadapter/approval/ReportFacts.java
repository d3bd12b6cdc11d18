package no.sioadapter.approval;

import java.io.IOException;
import java.util.List;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;

/** What approval has to know and others keep. */
public interface ReportFacts {
  /** Every report that runs made of a quarter. */
  List<MadeReport> made(MunicipalityNumber municipality, Quarter quarter);

  /**
   * The names of a report's files that are gone, or aren't what the run wrote; also where it wrote
   * none.
   *
   * @throws IOException where the disk fails
   */
  List<String> altered(ReportId report) throws IOException;

  /**
   * Whether approving needs another person than the one who made it ready; true unless the
   * municipality says otherwise.
   *
   * @throws IOException where the disk fails
   */
  boolean fourEyes(MunicipalityNumber municipality) throws IOException;
}
