package no.sioadapter.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.ledger.DeliveryLedger;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.fhir.ReportFhir;
import no.sioadapter.routes.engine.ArchivedTables;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.engine.QuarterQuestions;
import no.sioadapter.routes.engine.RevisionChanges;
import no.sioadapter.routes.engine.TableDesk;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.intake.Inboxes;
import no.sioadapter.routes.intake.IntakeSettings;
import no.sioadapter.routes.quarter.TableChanges;
import no.sioadapter.routes.terminology.FolderTerminology;
import no.sioadapter.routes.terminology.TablesInUse;
import no.sioadapter.routes.terminology.Terminology;
import no.sioadapter.text.Language;
import org.eclipse.microprofile.config.Config;

/**
 * The settings {@code sio.*}, each with its default; the operating guide says what they mean. A
 * value that can't be read stops the start, with the setting's name.
 */
@ApplicationScoped
public class ServerSettings {
  /** Where everything lies. */
  @Produces
  @Singleton
  public DataFolders folders(Config config) {
    return new DataFolders(
        Path.of(text(config, "sio.data", "./data")).toAbsolutePath().normalize());
  }

  /** How the inboxes are watched. */
  @Produces
  @Singleton
  public IntakeSettings intake(Config config) {
    return new IntakeSettings(
        systems(config),
        duration(config, "sio.intake.poll", "PT1S"),
        duration(config, "sio.intake.settle", "PT2S"),
        duration(config, "sio.intake.patience", "PT1H"),
        quarter(config),
        language(config));
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
  public Clock clock(Config config) {
    return Clock.system(ZoneId.of(text(config, "sio.zone", "Europe/Oslo")));
  }

  /** The municipalities' folders: in {@code data/config} unless set. */
  @Produces
  @Singleton
  public ConfigFolders municipalities(
      Config config, DataFolders folders, IntakeSettings intake, Revisions revisions) {
    return new ConfigFolders(configFolder(config, folders), intake.language(), revisions);
  }

  /** The revisions of the municipalities' mapping tables. */
  @Produces
  @Singleton
  public Revisions revisions(Config config, DataFolders folders, RevisionStore store, Clock clock) {
    return new Revisions(
        store,
        new ArchivedTables(new Archive(folders.archive())),
        new FolderRules(configFolder(config, folders)),
        clock);
  }

  /** What those revisions change. */
  @Produces
  @Singleton
  public TableChanges tables(Config config, DataFolders folders, Revisions revisions) {
    return new RevisionChanges(revisions, configFolder(config, folders));
  }

  /** Those tables, in and out. */
  @Produces
  @Singleton
  public TableDesk desk(Config config, ConfigFolders municipalities, Revisions revisions) {
    return new TableDesk(municipalities, revisions, fhirBase(config));
  }

  /** What those tables make of a quarter. */
  @Produces
  @Singleton
  public QuarterQuestions questions(
      ConfigFolders municipalities,
      Revisions revisions,
      DeliveryLedger deliveries,
      DataFolders folders,
      Clock clock) {
    return new QuarterQuestions(municipalities, revisions, deliveries, folders, clock);
  }

  /** Where FHIR's canonical addresses begin. */
  @Produces
  @Singleton
  public FhirBase fhirAddresses(Config config) {
    return new FhirBase(fhirBase(config));
  }

  /** The codes and tables to look up and translate by. */
  @Produces
  @Singleton
  public Terminology terminology(
      Config config, DataFolders folders, Revisions revisions, Clock clock) {
    Path place = configFolder(config, folders);
    return new FolderTerminology(place, TablesInUse.revisions(revisions, place), clock);
  }

  static String fhirBase(Config config) {
    return text(config, "sio.fhir.base", ReportFhir.DEFAULT_BASE);
  }

  /** How often to look for quarters that can be run. */
  static Duration quarterCheck(Config config) {
    return duration(config, "sio.quarters.check", "PT30S");
  }

  private static Path configFolder(Config config, DataFolders folders) {
    return config
        .getOptionalValue("sio.config", String.class)
        .map(Path::of)
        .orElse(folders.root().resolve("config"));
  }

  private static List<SourceSystem> systems(Config config) {
    return Arrays.stream(text(config, "sio.systems", "gerica,profil").split(",", -1))
        .map(String::trim)
        .map(SourceSystem::new)
        .toList();
  }

  private static Optional<Quarter> quarter(Config config) {
    Optional<String> text =
        config.getOptionalValue("sio.intake.quarter", String.class).filter(t -> !t.isBlank());
    return text.map(
        value -> Quarter.parse(value).orElseThrow(() -> unusable("sio.intake.quarter", value)));
  }

  private static Language language(Config config) {
    String value = text(config, "sio.language", "nb");
    return Language.parse(value).orElseThrow(() -> unusable("sio.language", value));
  }

  private static Duration duration(Config config, String name, String standard) {
    return Duration.parse(text(config, name, standard));
  }

  private static String text(Config config, String name, String standard) {
    return config.getOptionalValue(name, String.class).orElse(standard);
  }

  private static IllegalArgumentException unusable(String name, String value) {
    return new IllegalArgumentException("setting " + name + " can't be \"" + value + "\"");
  }
}
