package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.Slot;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.SetClock;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.routes.engine.ArchivedTables;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;

/** Os on a disk, with one system and one local code, and what runs its quarters. */
final class SmallOs {
  static final MunicipalityNumber OS = new MunicipalityNumber("1243");

  /** The heads of an export's columns. */
  static final String HEADER =
      "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
          + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n";

  final SetClock clock;
  final MemoryDeliveries deliveries = new MemoryDeliveries();
  final MemoryRuns runs = new MemoryRuns();
  final RevisionStore revisions = RevisionStore.inMemory();
  final DataFolders folders;
  final Archive archive;
  final EngineRunner runner;
  private final Path config;
  private final QuarterDesk desk;
  private final QuarterRuns quarters;

  SmallOs(Path root, Instant now, FileCipher cipher) throws IOException {
    clock = new SetClock(now);
    config = root.resolve("config");
    folders = new DataFolders(root.resolve("data"));
    folders.prepare(List.of());
    archive = new Archive(folders.archive(), cipher);
    write(
        "municipality.yaml",
        """
        number: "1243"
        name: Os
        organisation_number: "311243004"
        language: nb
        employer_contribution_zone: "1"
        travel_group: "1"
        allow_test_persons: true
        systems: [gerica]
        """);
    write("a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;0\n");
    write(
        "mapping.csv",
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n*;HSYK;;;;;;HTAMDK;;;;;\n");
    ConfigFolders municipalities =
        new ConfigFolders(
            config,
            Language.NB,
            new Revisions(revisions, new ArchivedTables(archive), new FolderRules(config), clock));
    runner = new EngineRunner(municipalities, "https://example.org/fhir");
    desk = new QuarterDesk(deliveries, runs, municipalities, clock);
    quarters = new QuarterRuns(deliveries, runs, municipalities, runner, folders, archive, clock);
  }

  /** Writes a file of its configuration. */
  void write(String name, String text) throws IOException {
    Path file = file(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Where a file of its configuration lies. */
  Path file(String name) {
    return config.resolve("1243").resolve(name);
  }

  /** A decision of 3.5 hours a week, half an hour a day, without an end. */
  static String row(String number, String person, String from) {
    return "1243;" + person + ";" + number + ";HSYK;;;;" + from + ";;;3,5;t/uke;;;;\r\n";
  }

  /** A delivery, newer than those before it. */
  void delivered(Quarter quarter, String... rows) throws IOException {
    deliveredAs(HEADER, quarter, rows);
  }

  /** The same under other heads. */
  void deliveredAs(String header, Quarter quarter, String... rows) throws IOException {
    Instant now = clock.instant();
    LocalDateTime timestamp = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    byte[] export = (header + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    String stem = "gerica-1243-" + (deliveries.count() + 1);
    StoredFile file = new StoredFile(stem + ".vedtak.csv", archive.store(export), export.length);
    SourceSystem gerica = new SourceSystem("gerica");
    Address address = new Address(new Slot(gerica, OS, ""), timestamp, OS, quarter);
    RecordedDelivery delivery =
        deliveries.arrived(new Arrival(gerica, stem, List.of(file), Optional.of(address), now));
    deliveries.decided(delivery.id(), new DeliveryOutcome.Accepted(now));
  }

  /** A run whose start is recorded, and nothing more. */
  RecordedRun started(Quarter quarter) throws IOException {
    QuarterDesk.Answer answer = desk.start(new MunicipalityQuarter(OS, quarter));
    return assertInstanceOf(QuarterDesk.Answer.Started.class, answer).run();
  }

  RecordedRun run(Quarter quarter) throws IOException {
    RecordedRun started = started(quarter);
    quarters.run(started);
    return runs.find(started.id()).orElseThrow();
  }
}
