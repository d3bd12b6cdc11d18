package no.sioadapter.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.ReportStore;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.dispatch.BackOff;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.ReceiptShelf;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.ledger.PurgeLedger;
import no.sioadapter.ledger.RunLedger;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.approval.LedgerFacts;
import no.sioadapter.routes.approval.PublishedReports;
import no.sioadapter.routes.cipher.KeyRefused;
import no.sioadapter.routes.cipher.KeySource;
import no.sioadapter.routes.dispatch.DispatchListener;
import no.sioadapter.routes.dispatch.DispatchSetup;
import no.sioadapter.routes.engine.ArchivedTables;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.engine.QuarterQuestions;
import no.sioadapter.routes.engine.RevisionChanges;
import no.sioadapter.routes.engine.RevisionContents;
import no.sioadapter.routes.engine.TableDesk;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.intake.Inboxes;
import no.sioadapter.routes.intake.IntakeSettings;
import no.sioadapter.routes.quarter.TableChanges;
import no.sioadapter.routes.retention.Retention;
import no.sioadapter.routes.retention.SettledQuarters;
import no.sioadapter.routes.terminology.FolderTerminology;
import no.sioadapter.routes.terminology.TablesInUse;
import no.sioadapter.routes.terminology.Terminology;
import no.sioadapter.text.Language;
import no.sioadapter.web.setting.Setting;
import no.sioadapter.web.setting.Settings;

/** What is made of the settings at the start; whom to let in stands elsewhere. */
@ApplicationScoped
public class ServerSettings {
  /** Where everything lies. */
  @Produces
  @Singleton
  public DataFolders folders(Settings settings) {
    return new DataFolders(settings.path(Setting.DATA).orElseThrow().toAbsolutePath().normalize());
  }

  /** Every content once, encrypted. A key that doesn't fit stops the start. */
  @Produces
  @Singleton
  public Archive archive(Settings settings, DataFolders folders) {
    try {
      return Archive.opened(
          folders.archive(),
          KeySource.of(
              settings.find(Setting.ARCHIVE_KEY),
              settings.path(Setting.ARCHIVE_KEY_FILE),
              folders.archiveKey()));
    } catch (KeyRefused refused) {
      throw new IllegalStateException(
          refused.text(settings.read(Setting.LANGUAGE, Language::parse)));
    } catch (IOException e) {
      throw new UncheckedIOException("the archive's key", e);
    }
  }

  /** What takes out of the archive what is old; empty where everything is kept for ever. */
  @Produces
  @Singleton
  public Optional<Retention> retention(
      Settings settings,
      DeliveryLedger deliveries,
      RunLedger runs,
      PurgeLedger purges,
      RevisionStore revisions,
      ReportStore reports,
      DataFolders folders,
      Archive archive,
      Clock clock) {
    return settings
        .find(Setting.ARCHIVE_RETENTION, ServerSettings::retention)
        .map(
            period ->
                new Retention(
                    period,
                    deliveries,
                    runs,
                    purges,
                    new RevisionContents(revisions),
                    new SettledQuarters(reports),
                    folders,
                    archive,
                    clock));
  }

  /** A year at least: a quarter is compared with the same one a year ago, and corrected late. */
  private static Optional<Period> retention(String text) {
    try {
      Period period = Period.parse(text);
      LocalDate begin = LocalDate.EPOCH;
      return Optional.of(period).filter(it -> !begin.plus(it).isBefore(begin.plusYears(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How the inboxes are watched. */
  @Produces
  @Singleton
  public IntakeSettings intake(Settings settings) {
    return new IntakeSettings(
        systems(settings),
        settings.duration(Setting.INTAKE_POLL),
        settings.duration(Setting.INTAKE_SETTLE),
        settings.duration(Setting.INTAKE_PATIENCE),
        settings.find(Setting.INTAKE_QUARTER, Quarter::parse),
        settings.read(Setting.LANGUAGE, Language::parse));
  }

  /** What lies in the inboxes. */
  @Produces
  @Singleton
  public Inboxes inboxes(DataFolders folders, IntakeSettings intake) {
    return new Inboxes(folders, intake.systems());
  }

  /** The clock, in the zone of the systems' timestamps. */
  @Produces
  @Singleton
  public Clock clock(Settings settings) {
    return Clock.system(settings.zone(Setting.ZONE));
  }

  /** The municipalities' folders: in {@code data/config} unless set. */
  @Produces
  @Singleton
  public ConfigFolders municipalities(
      Settings settings, DataFolders folders, IntakeSettings intake, Revisions revisions) {
    return new ConfigFolders(configFolder(settings, folders), intake.language(), revisions);
  }

  /** The revisions of the municipalities' mapping tables. */
  @Produces
  @Singleton
  public Revisions revisions(
      Settings settings, DataFolders folders, Archive archive, RevisionStore store, Clock clock) {
    return new Revisions(
        store,
        new ArchivedTables(archive),
        new FolderRules(configFolder(settings, folders)),
        clock);
  }

  /** The reports that runs made. */
  @Produces
  @Singleton
  public PublishedReports published(RunLedger runs, DataFolders folders) {
    return new PublishedReports(runs, folders);
  }

  /** What is done to them. */
  @Produces
  @Singleton
  public Approvals approvals(
      Settings settings,
      DataFolders folders,
      PublishedReports published,
      ReportStore store,
      Clock clock) {
    FolderRules rules = new FolderRules(configFolder(settings, folders));
    return new Approvals(store, new LedgerFacts(published, rules::fourEyes), clock);
  }

  /** What those revisions change. */
  @Produces
  @Singleton
  public TableChanges tables(Settings settings, DataFolders folders, Revisions revisions) {
    return new RevisionChanges(revisions, configFolder(settings, folders));
  }

  /** Those tables, in and out. */
  @Produces
  @Singleton
  public TableDesk desk(Settings settings, ConfigFolders municipalities, Revisions revisions) {
    return new TableDesk(municipalities, revisions, fhirBase(settings));
  }

  /** What those tables make of a quarter. */
  @Produces
  @Singleton
  public QuarterQuestions questions(
      ConfigFolders municipalities,
      Revisions revisions,
      DeliveryLedger deliveries,
      DataFolders folders,
      Archive archive,
      Clock clock) {
    return new QuarterQuestions(municipalities, revisions, deliveries, folders, archive, clock);
  }

  /** Where FHIR's canonical addresses begin. */
  @Produces
  @Singleton
  public FhirBase fhirAddresses(Settings settings) {
    return new FhirBase(fhirBase(settings));
  }

  /** The codes and tables to look up and translate by. */
  @Produces
  @Singleton
  public Terminology terminology(
      Settings settings, DataFolders folders, Revisions revisions, Clock clock) {
    Path place = configFolder(settings, folders);
    return new FolderTerminology(place, TablesInUse.revisions(revisions, place), clock);
  }

  static String fhirBase(Settings settings) {
    return settings.text(Setting.FHIR_BASE);
  }

  /** How approved reports are sent. */
  @Produces
  @Singleton
  public DispatchSetup dispatch(
      Settings settings,
      ConfigFolders municipalities,
      DispatchLedger ledger,
      ReceiptShelf shelf,
      DispatchListener listener) {
    return new DispatchSetup(
        municipalities,
        ledger,
        shelf,
        new BackOff(
            settings.duration(Setting.DISPATCH_PAUSE),
            settings.duration(Setting.DISPATCH_LONGEST_PAUSE),
            settings.count(Setting.DISPATCH_TRIES)),
        settings.duration(Setting.DISPATCH_CHECK),
        listener);
  }

  /** How often to look for quarters that can be run. */
  static Duration quarterCheck(Settings settings) {
    return settings.duration(Setting.QUARTERS_CHECK);
  }

  private static Path configFolder(Settings settings, DataFolders folders) {
    return settings.path(Setting.CONFIG).orElse(folders.root().resolve("config"));
  }

  /** A server that only receives has no inboxes. */
  private static List<SourceSystem> systems(Settings settings) {
    List<SourceSystem> systems = settings.read(Setting.SYSTEMS, ServerSettings::systems);
    return settings.flag(Setting.INTAKE_ENABLED) ? systems : List.of();
  }

  private static Optional<List<SourceSystem>> systems(String names) {
    try {
      return Optional.of(
          Arrays.stream(names.split(",", -1)).map(String::trim).map(SourceSystem::new).toList());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
