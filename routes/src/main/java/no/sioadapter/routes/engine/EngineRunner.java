package no.sioadapter.routes.engine;

import java.io.IOException;
import no.sioadapter.engine.LocalFiles;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.report.Report;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.file.ReportFiles;
import no.sioadapter.report.xml.PastReportRefused;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.routes.quarter.QuarterRunner;
import no.sioadapter.routes.quarter.RunResult;
import no.sioadapter.routes.quarter.RunTask;
import no.sioadapter.source.intake.DeliveryReaders;

/** The engine, run by the municipality's folder, its report written as files. */
public final class EngineRunner implements QuarterRunner {
  private final ConfigFolders folders;
  private final ReportFiles files;

  /**
   * Runs by these municipalities' rules.
   *
   * @param fhirBase where FHIR's canonical addresses begin; names, never dialled
   */
  public EngineRunner(ConfigFolders folders, String fhirBase) {
    this.folders = folders;
    this.files = ReportFiles.standard(fhirBase);
  }

  @Override
  public RunResult run(RunTask task) throws IOException {
    RunOrder order = task.order();
    Configuration configuration;
    try {
      configuration = folders.load(order.municipality(), order.quarter());
    } catch (ConfigurationRefused refused) {
      return new RunResult.Rejected(folders.reasons(refused));
    }
    RunOutcome outcome;
    try {
      outcome = report(task, configuration);
    } catch (PastReportRefused refused) {
      return new RunResult.Rejected(new HistoryReasons(task.municipality().language()).of(refused));
    }
    if (outcome instanceof RunOutcome.Refused refused) {
      return new RunResult.Rejected(
          new FindingReasons(task.municipality().language()).of(refused.reasons()));
    }
    if (outcome instanceof RunOutcome.FailedToCheck failed) {
      // a mistake of ours: the failure policy records it, with where to look in the log
      throw new IllegalStateException("checks that failed: " + failed.crashed());
    }
    return new RunResult.Reported(figures(((RunOutcome.Reported) outcome).report()));
  }

  private RunOutcome report(RunTask task, Configuration configuration) throws IOException {
    PastReports history =
        PastReports.find(task.history(), task.order().municipality(), task.order().quarter());
    RunRequest request =
        Requests.of(
            configuration,
            task.deliveries(),
            task.hashes(),
            history,
            task.version(),
            task.supersedes(),
            task.asOf());
    QuarterRun engine = new QuarterRun(new DeliveryReaders(configuration.profiles().values()));
    // there is nobody yet whose right to see ids the server could know
    try (LocalFiles local = LocalFiles.in(task.folder(), request, PersonIds.MASKED)) {
      RunOutcome outcome = engine.run(request, local);
      if (outcome instanceof RunOutcome.Reported reported) {
        local.reported(reported.report());
        files.write(reported.report(), task.folder());
      }
      return outcome;
    }
  }

  private static RunFigures figures(Report report) {
    return new RunFigures(
        report.version(),
        report.preview(),
        report.total(),
        report.recipients(),
        report.counts(),
        report.absences(),
        report.findings());
  }
}
