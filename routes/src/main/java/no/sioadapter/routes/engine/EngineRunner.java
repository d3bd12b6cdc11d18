package no.sioadapter.routes.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.Gate;
import no.sioadapter.engine.LocalFiles;
import no.sioadapter.engine.ProgramVersion;
import no.sioadapter.engine.QuarterRun;
import no.sioadapter.engine.RunOutcome;
import no.sioadapter.engine.RunRequest;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.mapping.config.Configuration;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.file.InputFile;
import no.sioadapter.mapping.revision.RevisionId;
import no.sioadapter.report.Report;
import no.sioadapter.report.errorlist.PersonIds;
import no.sioadapter.report.file.ReportFiles;
import no.sioadapter.report.xml.PastReportRefused;
import no.sioadapter.report.xml.PastReports;
import no.sioadapter.routes.quarter.EarlierRun;
import no.sioadapter.routes.quarter.QuarterRunner;
import no.sioadapter.routes.quarter.RunResult;
import no.sioadapter.routes.quarter.RunTask;
import no.sioadapter.source.intake.DeliveryReaders;
import no.sioadapter.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine, run by the municipality's folder, its report written as files. */
public final class EngineRunner implements QuarterRunner {
  private static final Logger LOG = LoggerFactory.getLogger(EngineRunner.class);

  private final ConfigFolders folders;
  private final String fhirBase;

  /** Dear to make, and the base of a run that is made again is nearly always today's. */
  private final ReportFiles files;

  /**
   * Runs by these municipalities' rules.
   *
   * @param fhirBase where FHIR's canonical addresses begin; names, never dialled
   */
  public EngineRunner(ConfigFolders folders, String fhirBase) {
    this.folders = folders;
    this.fhirBase = fhirBase;
    this.files = ReportFiles.standard(fhirBase);
  }

  /** This program's version, as its reports name it. */
  public static String programVersion() {
    return ProgramVersion.text();
  }

  @Override
  public RunResult run(RunTask task) throws IOException {
    RunOrder order = task.order();
    ConfigFolders.Loaded loaded;
    try {
      loaded = folders.load(order.municipality(), order.quarter());
    } catch (ConfigurationRefused refused) {
      return new RunResult.Rejected(folders.reasons(refused));
    }
    Sources sources = new Sources(task.sources());
    sources.layOut(loaded.configuration().files());
    sources.layOutFhirBase(fhirBase);
    Optional<HeldAgainst> earlier = heldAgainst(task, loaded.configuration());
    if (earlier.isPresent()) {
      sources.layOut(earlier.get().files());
      task.earlier().orElseThrow().keep(task.sources());
    }
    return run(task, loaded, task.history(), earlier);
  }

  /**
   * The quarter before by today's settings; empty where they don't fit it any more, so that the
   * checks that need it are skipped: its export may have been written in another way.
   */
  private Optional<HeldAgainst> heldAgainst(RunTask task, Configuration configuration)
      throws IOException {
    if (task.earlier().isEmpty()) {
      return Optional.empty();
    }
    EarlierRun run = task.earlier().get();
    try {
      HeldAgainst earlier =
          HeldAgainst.of(run, configuration, folders.of(task.order().municipality()));
      if (earlier.isReadable(new DeliveryReaders(configuration.profiles().values()))) {
        return Optional.of(earlier);
      }
      LOG.warn("the deliveries of run {} can't be read any more: not held against them", run.id());
    } catch (ConfigurationRefused refused) {
      LOG.warn("the year of run {} has no rules any more: not held against it", run.id());
      folders.reasons(refused).forEach(reason -> LOG.warn("{}", reason.text()));
    }
    return Optional.empty();
  }

  @Override
  public RunResult again(RunTask task, Optional<Integer> revision) throws IOException {
    RunOrder order = task.order();
    MunicipalityFolder sources = MunicipalityFolder.at(task.sources());
    Configuration configuration;
    Optional<HeldAgainst> earlier = Optional.empty();
    try {
      configuration =
          revision.isPresent()
              ? sources.load(order.quarter(), table(task, revision.get()))
              : sources.load(order.quarter());
      if (task.earlier().isPresent()) {
        earlier = Optional.of(HeldAgainst.of(task.earlier().get(), configuration, sources));
      }
    } catch (ConfigurationRefused refused) {
      return new RunResult.Rejected(folders.reasons(refused));
    }
    return run(
        task,
        new ConfigFolders.Loaded(configuration, revision),
        new Sources(task.sources()).history(),
        earlier);
  }

  private static InputFile table(RunTask task, int revision) throws IOException {
    RevisionId id = new RevisionId(task.order().municipality(), revision);
    return InputFile.read(task.sources().resolve(id.fileName()));
  }

  private RunResult run(
      RunTask task, ConfigFolders.Loaded loaded, List<Path> reports, Optional<HeldAgainst> earlier)
      throws IOException {
    Language language = loaded.configuration().municipality().language();
    RunOutcome outcome;
    try {
      outcome = report(task, loaded.configuration(), reports, earlier);
    } catch (PastReportRefused refused) {
      return new RunResult.Rejected(new HistoryReasons(language).of(refused));
    }
    if (outcome instanceof RunOutcome.Refused refused) {
      return new RunResult.Rejected(new FindingReasons(language).of(refused.reasons()));
    }
    if (outcome instanceof RunOutcome.FailedToCheck failed) {
      // a mistake of ours: the failure policy records it, with where to look in the log
      throw new IllegalStateException("checks that failed: " + failed.crashed());
    }
    Report report = ((RunOutcome.Reported) outcome).report();
    return new RunResult.Reported(figures(report), loaded.revision(), report.programVersion());
  }

  private RunOutcome report(
      RunTask task, Configuration configuration, List<Path> reports, Optional<HeldAgainst> earlier)
      throws IOException {
    PastReports history =
        PastReports.find(reports, task.order().municipality(), task.order().quarter());
    new Sources(task.sources()).layOut(history.inputs(), task.history());
    RunRequest request =
        Requests.of(
            configuration,
            task.deliveries(),
            task.hashes(),
            history,
            earlier,
            task.version(),
            task.supersedes(),
            task.asOf());
    QuarterRun engine = new QuarterRun(new DeliveryReaders(configuration.profiles().values()));
    // there is nobody yet whose right to see ids the server could know
    try (LocalFiles local = LocalFiles.in(task.folder(), request, PersonIds.MASKED)) {
      RunOutcome outcome = engine.run(request, local);
      if (outcome instanceof RunOutcome.Reported reported) {
        local.reported(reported.report());
        files(new Sources(task.sources()).fhirBase()).write(reported.report(), task.folder());
      }
      return outcome;
    }
  }

  private ReportFiles files(String base) {
    return base.equals(fhirBase) ? files : ReportFiles.standard(base);
  }

  private static RunFigures figures(Report report) {
    return new RunFigures(
        report.version(),
        report.preview(),
        report.total(),
        report.recipients(),
        report.counts(),
        report.absences(),
        report.findings(),
        Optional.of(Gate.judge(report)));
  }
}
