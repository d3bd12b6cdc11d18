package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.Slot;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.cipher.FileCipher;
import no.sioadapter.routes.engine.ArchivedTables;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A synthetic person (month + 80); the server stops in the middle, and starts an hour later. */
class InterruptedRunTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final FileCipher CIPHER = ArchiveKeys.generate().cipher();
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Instant FIRST = Instant.parse("2019-04-02T08:00:00Z");

  @TempDir private Path root;

  private final MemoryDeliveries deliveries = new MemoryDeliveries();
  private final MemoryRuns runs = new MemoryRuns();
  private Instant now = FIRST;
  private DataFolders folders;
  private Archive archive;
  private QuarterDesk desk;
  private QuarterRuns quarters;

  @BeforeEach
  void aMunicipality() throws IOException {
    Path config = root.resolve("config");
    folders = new DataFolders(root.resolve("data"));
    folders.prepare(List.of());
    archive = new Archive(folders.archive(), CIPHER);
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
    table("HTAMDK");
    Clock clock = new SetClock();
    Revisions revisions =
        new Revisions(
            RevisionStore.inMemory(), new ArchivedTables(archive), new FolderRules(config), clock);
    ConfigFolders municipalities = new ConfigFolders(config, Language.NB, revisions);
    EngineRunner runner = new EngineRunner(municipalities, "https://example.org/fhir");
    desk = new QuarterDesk(deliveries, runs, municipalities, clock);
    quarters = new QuarterRuns(deliveries, runs, municipalities, runner, folders, archive, clock);
    delivered();
  }

  @Test
  void theNextAttemptGoesOnByTheClockOfTheFirst() throws IOException {
    RecordedRun lost = started();
    stop(lost);
    RecordedRun lostToo = started();
    stop(lostToo);
    RecordedRun again = run();

    assertEquals(FIRST, asOf(again));
    assertTrue(manifest(1).contains("\"createdAt\": \"2019-04-02T08:00:00Z\""), manifest(1));
  }

  @Test
  void anAttemptAfterOneThatEndedHasAClockOfItsOwn() throws IOException {
    run();
    now = FIRST.plusSeconds(3600);
    assertEquals(now, asOf(run()));
  }

  @Test
  void otherDeliveriesAreAnotherPieceOfWork() throws IOException {
    stop(started());
    delivered();
    assertEquals(now, asOf(run()));
  }

  /**
   * As after a stop at the n-th rename: the files before it lie there, the ledger knows nothing.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 10})
  void whatTheLostAttemptLeftIsTheSameReport(int renamed) throws IOException {
    List<byte[]> whole = reportOfAnUndisturbedServer();
    List<Path> left = leftovers(renamed);
    stop(started());
    for (Path file : left) {
      Files.createDirectories(reports());
      Files.copy(file, reports().resolve(file.getFileName().toString()));
    }

    RecordedRun again = run();

    assertEquals(1, again.finished().orElseThrow().figures().version());
    List<byte[]> now = bytes(reports());
    assertEquals(whole.size(), now.size());
    for (int i = 0; i < whole.size(); i++) {
      assertArrayEquals(whole.get(i), now.get(i));
    }
  }

  @Test
  void aWholeReportThatIsAnotherOneIsLeftAloneAndTheNextVersionIsMade() throws IOException {
    reportOfAnUndisturbedServer();
    stop(started());
    Files.createDirectories(reports());
    for (Path file : leftovers(10)) {
      Files.copy(file, reports().resolve(file.getFileName().toString()));
    }
    Path manifest = reports().resolve("sio-1243-2019Q1-v1.manifest.json");
    Files.writeString(manifest, "{}");

    RecordedRun again = run();

    assertEquals(2, again.finished().orElseThrow().figures().version());
    assertEquals("{}", Files.readString(manifest));
    assertEquals(FIRST, asOf(again));
  }

  /** The same work with nothing in between; then everything is as before it. */
  private List<byte[]> reportOfAnUndisturbedServer() throws IOException {
    run();
    runs.forget();
    List<byte[]> whole = bytes(reports());
    Files.move(reports(), root.resolve("undisturbed"));
    return whole;
  }

  /** In the order in which they are renamed: by name, the manifest last. */
  private List<Path> leftovers(int count) throws IOException {
    List<Path> all = files(root.resolve("undisturbed"));
    assertEquals(10, all.size());
    Path manifest =
        all.stream().filter(file -> file.toString().endsWith(".manifest.json")).toList().get(0);
    Stream<Path> others = all.stream().filter(file -> !file.equals(manifest));
    return Stream.concat(others, Stream.of(manifest)).limit(count).toList();
  }

  private Path reports() {
    return folders.reports(OS, Q1);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<byte[]> bytes(Path folder) throws IOException {
    return files(folder).stream().map(InterruptedRunTest::bytesOf).toList();
  }

  private static byte[] bytesOf(Path file) {
    // the same basis is other bytes each time that it is encrypted
    try (InputStream in = CIPHER.decrypting(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String manifest(int version) throws IOException {
    return Files.readString(reports().resolve("sio-1243-2019Q1-v" + version + ".manifest.json"));
  }

  private static Instant asOf(RecordedRun run) {
    return run.finished().orElseThrow().basis().orElseThrow().asOf();
  }

  private void stop(RecordedRun run) {
    now = now.plusSeconds(3600);
    runs.ended(run.id(), new RunOutcome.Interrupted(now));
  }

  private RecordedRun started() throws IOException {
    QuarterDesk.Answer answer = desk.start(new MunicipalityQuarter(OS, Q1));
    return assertInstanceOf(QuarterDesk.Answer.Started.class, answer).run();
  }

  private RecordedRun run() throws IOException {
    RecordedRun started = started();
    quarters.run(started);
    return runs.find(started.id()).orElseThrow();
  }

  /** 3.5 hours a week: 45 hours in the quarter's 90 days. */
  private void delivered() throws IOException {
    Path export =
        Files.writeString(
            root.resolve("vedtak.csv"),
            "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
                + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n"
                + "1243;02847599807;V-1;HSYK;;;;01.01.2018;;;3,5;t/uke;;;;\r\n",
            StandardCharsets.UTF_8);
    String stem = "gerica-1243-" + (deliveries.count() + 1);
    StoredFile file = archive.store(export, stem + ".vedtak.csv");
    SourceSystem gerica = new SourceSystem("gerica");
    LocalDateTime timestamp = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    Address address = new Address(new Slot(gerica, OS, ""), timestamp, OS, Q1);
    RecordedDelivery delivery =
        deliveries.arrived(new Arrival(gerica, stem, List.of(file), Optional.of(address), now));
    deliveries.decided(delivery.id(), new DeliveryOutcome.Accepted(now));
  }

  private void table(String code) throws IOException {
    write(
        "mapping.csv",
        "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
            + "hours_per_week;valid_from;valid_to;note\n*;HSYK;;;;;;"
            + code
            + ";;;;;\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve("config/1243").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** A clock that stands where it is set. */
  private final class SetClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Oslo");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
