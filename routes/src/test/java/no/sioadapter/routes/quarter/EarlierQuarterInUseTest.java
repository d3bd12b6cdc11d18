package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryId;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.Slot;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.engine.ArchivedTables;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.engine.RevisionContents;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.retention.Retention;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two synthetic persons (month + 80); every decision has 3.5 hours a week, half an hour a day. */
class EarlierQuarterInUseTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Quarter Q2 = new Quarter(2019, 2);
  private static final String ANNA = "02847599807";
  private static final String BERIT = "01817012066";
  private static final Instant IN_JULY = Instant.parse("2019-07-02T08:00:00Z");
  private static final List<String> HELD = List.of("P09", "Q12", "Q13");

  @TempDir private Path root;

  private final MemoryDeliveries deliveries = new MemoryDeliveries();
  private final MemoryRuns runs = new MemoryRuns();
  private final MemoryPurges purges = new MemoryPurges();
  private final RevisionStore revisions = RevisionStore.inMemory();
  private final Set<Quarter> settled = new HashSet<>();
  private Instant now = IN_JULY;
  private DataFolders folders;
  private Archive archive;
  private QuarterDesk desk;
  private QuarterRuns quarters;
  private Rebuilds rebuilds;

  @BeforeEach
  void aMunicipality() throws IOException {
    Path config = root.resolve("config");
    folders = new DataFolders(root.resolve("data"));
    folders.prepare(List.of());
    archive = new Archive(folders.archive(), ArchiveKeys.generate().cipher());
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
    Clock clock = new SetClock();
    ConfigFolders municipalities =
        new ConfigFolders(
            config,
            Language.NB,
            new Revisions(revisions, new ArchivedTables(archive), new FolderRules(config), clock));
    EngineRunner runner = new EngineRunner(municipalities, "https://example.org/fhir");
    desk = new QuarterDesk(deliveries, runs, municipalities, clock);
    quarters = new QuarterRuns(deliveries, runs, municipalities, runner, folders, archive, clock);
    rebuilds = new Rebuilds(deliveries, runs, runner, folders, archive, purges);
  }

  @Test
  void decisionsAreHeldAgainstTheDeliveriesThatTheQuarterBeforeWasReportedFrom()
      throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"), row("V-2", ANNA, "01.01.2018"));
    run(Q1);
    // three days earlier; another person; 14 days from 18 March that weren't there
    delivered(
        Q2,
        row("V-1", ANNA, "08.03.2019"),
        row("V-2", BERIT, "01.01.2018"),
        row("V-3", BERIT, "18.03.2019"));
    RecordedRun second = run(Q2);

    assertEquals(List.of("P09 kjort 1", "Q12 kjort 1", "Q13 kjort 1"), states(second));
    String told = Files.readString(report(second, "-kontroll.csv"));
    assertTrue(told.contains("1,5 timer"), told);
    assertTrue(told.contains("7 timer"), told);
    String manifest = Files.readString(report(second, ".manifest.json"));
    assertTrue(manifest.contains("\"earlier-delivery\""), manifest);
    assertTrue(manifest.contains("\"gerica-1243-1.vedtak.csv\""), manifest);
  }

  @Test
  void withoutAReportOfTheQuarterBeforeTheyAreSkipped() throws IOException {
    delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    assertEquals(skipped(), states(run(Q2)));
  }

  @Test
  void aPreviewOfTheQuarterBeforeIsNoReportAndTheLastOneThatIsCounts() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    now = Instant.parse("2019-03-20T08:00:00Z");
    run(Q1);
    now = IN_JULY;
    delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    assertEquals(skipped(), states(run(Q2)));

    run(Q1);
    assertEquals("Q13 kjort 1", states(run(Q2)).get(2));
    delivered(Q1, row("V-1", ANNA, "08.03.2019"));
    run(Q1);
    assertEquals("Q13 kjort 0", states(run(Q2)).get(2));
  }

  @Test
  void theReportIsRebuiltWithTheDeliveriesItWasHeldAgainstThen() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    run(Q1);
    delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = run(Q2);
    // a newer report of the first quarter, which the second one didn't know
    delivered(Q1, row("V-1", BERIT, "08.03.2019"));
    run(Q1);

    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));
    assertEquals("P09 kjort 1", states(run(Q2)).get(0));
    assertFalse(Files.exists(folders.work().resolve("rebuild-" + second.id())));
  }

  @Test
  void whatIsGoneFromTheArchiveIsNamedByARebuildAndSkippedByARun() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    RecordedRun first = run(Q1);
    delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = run(Q2);
    RecordedDelivery lost = deliveries.find(first.order().deliveries().get(0)).orElseThrow();
    archive.removal().remove(lost.arrival().files().get(0).hash());

    assertEquals(
        new RebuildAnswer.Lost(List.of("gerica-1243-1.vedtak.csv")), rebuilds.rebuild(second.id()));
    assertEquals(skipped(), states(run(Q2)));
  }

  @Test
  void whatIsOldIsTakenAwayOnceItsQuarterAndTheOneAfterItAreSettled() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    RecordedRun first = run(Q1);
    Path basis =
        report(first, "-grunnlag.csv").resolveSibling("sio-1243-2019Q1-v1-grunnlag.csv.enc");
    delivered(Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = run(Q2);
    int all = archive.contents().size();
    now = Instant.parse("2021-07-02T08:00:01Z");

    retention().purge();
    settled.add(Q1);
    retention().purge();
    assertEquals(all, archive.contents().size(), "the second quarter isn't settled");
    assertTrue(Files.exists(basis));

    settled.add(Q2);
    retention().purge();
    // the first run is done with, but the second was held against what it was made from
    assertFalse(Files.exists(basis));
    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));

    settled.add(new Quarter(2019, 3));
    retention().purge();
    assertEquals(RebuildAnswer.Purged.class, rebuilds.rebuild(first.id()).getClass());
    RebuildAnswer.Purged purged =
        assertInstanceOf(RebuildAnswer.Purged.class, rebuilds.rebuild(second.id()));
    assertEquals(now, purged.at());
    assertTrue(purged.files().contains("gerica-1243-2.vedtak.csv"), purged.toString());
    assertFalse(purged.files().contains("mapping-r1.csv"), "revisions stay");
    assertEquals(1, archive.contents().size());
    assertTrue(Files.exists(report(second, ".xml")), "reports stay");
  }

  @Test
  void whatIsNotYetOldStaysToTheSecond() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    run(Q1);
    settled.addAll(List.of(Q1, Q2));
    int all = archive.contents().size();

    now = Instant.parse("2021-07-02T08:00:00Z");
    retention().purge();
    assertEquals(all, archive.contents().size());
    now = now.plusSeconds(1);
    retention().purge();
    assertEquals(1, archive.contents().size());
  }

  @Test
  void whatAYoungDeliveryBringsAgainStaysAndWhatTheLedgerDoesNotKnowStaysToo() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    run(Q1);
    settled.addAll(List.of(Q1, Q2));
    now = Instant.parse("2021-07-02T08:00:01Z");
    delivered(new Quarter(2021, 2), row("V-1", ANNA, "11.03.2019"));
    ContentHash unknown = archive.store("a receipt, say".getBytes(StandardCharsets.UTF_8));

    retention().purge();

    ContentHash again =
        deliveries.find(new DeliveryId(2)).orElseThrow().arrival().files().get(0).hash();
    assertTrue(archive.has(again));
    assertTrue(archive.has(unknown));
    assertEquals(3, archive.contents().size(), "and the mapping table's revision");
  }

  private Retention retention() {
    return new Retention(
        Period.ofYears(2),
        deliveries,
        runs,
        purges,
        new RevisionContents(revisions),
        quarter -> settled.contains(quarter.quarter()),
        folders,
        archive,
        new SetClock());
  }

  @Test
  void anExportThatIsWrittenInAnotherWayNowIsNotHeldAgainst() throws IOException {
    delivered(Q1, row("V-1", ANNA, "11.03.2019"));
    run(Q1);
    String profile = shipped("profiles/gerica.yaml");
    write("profiles/gerica.yaml", profile.replace("Vedtaksnr", "Vedtak nr"));
    deliveredAs(header().replace("Vedtaksnr", "Vedtak nr"), Q2, row("V-1", ANNA, "08.03.2019"));
    RecordedRun second = run(Q2);

    assertEquals(skipped(), states(second));
    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));
  }

  @Test
  void theQuarterBeforeIsOfItsOwnYearsRules() throws IOException {
    Quarter last = new Quarter(2018, 4);
    rulesOf2018();
    delivered(last, row("V-1", ANNA, "11.12.2018"));
    run(last);
    delivered(Q1, row("V-1", ANNA, "08.12.2018"));
    RecordedRun first = run(Q1);

    assertEquals("Q13 kjort 1", states(first).get(2));
    List<String> kept = places(first);
    assertTrue(kept.contains("rulepack/2018/checks.yaml"), kept.toString());
    assertTrue(kept.contains("rulepack/2019/checks.yaml"), kept.toString());
    // today's rules play no part
    Files.delete(root.resolve("config/1243/rulepack/2018/codes.csv"));
    assertEquals(new RebuildAnswer.SameBytes(names(first)), rebuilds.rebuild(first.id()));
    assertEquals(skipped(), states(run(Q1)), "a year without rules");
  }

  private void rulesOf2018() throws IOException {
    for (String name : List.of("checks.yaml", "codes.csv", "prices.csv", "settings.yaml")) {
      write(
          "rulepack/2018/" + name,
          shipped("rulepack/2019/" + name)
              .replace("year: 2019", "year: 2018")
              .replace("\n2019;", "\n2018;"));
    }
    write("a-konto-2018.csv", "year;code;yearly_units\n2018;HTAMDK;0\n");
  }

  private static String shipped(String name) throws IOException {
    try (InputStream in =
        ConfigFolders.class.getResourceAsStream("/no/sioadapter/mapping/" + name)) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> skipped() {
    return HELD.stream().map(code -> code + " hoppet-over 0").toList();
  }

  /** What became of the checks that look at the quarter before, by the report's XML. */
  private List<String> states(RecordedRun run) throws IOException {
    String xml = Files.readString(report(run, ".xml"));
    List<String> states = new ArrayList<>();
    for (String code : HELD) {
      int start = xml.indexOf("kode=\"" + code + "\" tilstand=\"");
      assertTrue(start > 0, xml);
      String[] words = xml.substring(start).split("\"", 7);
      states.add(words[1] + " " + words[3] + " " + words[5]);
    }
    return states;
  }

  private Path report(RecordedRun run, String ending) {
    String name =
        names(run).stream().filter(each -> each.endsWith(ending)).findFirst().orElseThrow();
    return folders.reports(OS, run.order().quarter()).resolve(name);
  }

  private static List<String> names(RecordedRun run) {
    return run.finished().orElseThrow().files().stream().map(StoredFile::name).sorted().toList();
  }

  private static List<String> places(RecordedRun run) {
    return run.finished().orElseThrow().basis().orElseThrow().inputs().stream()
        .map(KeptInput::place)
        .toList();
  }

  private RecordedRun run(Quarter quarter) throws IOException {
    QuarterDesk.Answer answer = desk.start(new MunicipalityQuarter(OS, quarter));
    RecordedRun started = assertInstanceOf(QuarterDesk.Answer.Started.class, answer).run();
    quarters.run(started);
    return runs.find(started.id()).orElseThrow();
  }

  private static String header() {
    return "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
        + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n";
  }

  private static String row(String number, String person, String from) {
    return "1243;" + person + ";" + number + ";HSYK;;;;" + from + ";;;3,5;t/uke;;;;\r\n";
  }

  private void delivered(Quarter quarter, String... rows) throws IOException {
    deliveredAs(header(), quarter, rows);
  }

  /** A newer delivery than those before it. */
  private void deliveredAs(String header, Quarter quarter, String... rows) throws IOException {
    LocalDateTime timestamp = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    Path export =
        Files.writeString(
            root.resolve("vedtak.csv"), header + String.join("", rows), StandardCharsets.UTF_8);
    String stem = "gerica-1243-" + (deliveries.count() + 1);
    StoredFile file = archive.store(export, stem + ".vedtak.csv");
    SourceSystem gerica = new SourceSystem("gerica");
    Address address = new Address(new Slot(gerica, OS, ""), timestamp, OS, quarter);
    RecordedDelivery delivery =
        deliveries.arrived(new Arrival(gerica, stem, List.of(file), Optional.of(address), now));
    deliveries.decided(delivery.id(), new DeliveryOutcome.Accepted(now));
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
