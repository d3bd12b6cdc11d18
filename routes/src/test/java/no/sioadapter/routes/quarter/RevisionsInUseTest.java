package no.sioadapter.routes.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Address;
import no.sioadapter.ledger.Arrival;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.DeliveryOutcome;
import no.sioadapter.ledger.KeptInput;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedDelivery;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunBasis;
import no.sioadapter.ledger.RunId;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.Slot;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.mapping.revision.Actor;
import no.sioadapter.mapping.revision.Proposal;
import no.sioadapter.mapping.revision.Refusal;
import no.sioadapter.mapping.revision.Revision;
import no.sioadapter.mapping.revision.RevisionAnswer;
import no.sioadapter.mapping.revision.RevisionState;
import no.sioadapter.mapping.revision.RevisionStore;
import no.sioadapter.mapping.revision.Revisions;
import no.sioadapter.mapping.revision.TableContent;
import no.sioadapter.period.Quarter;
import no.sioadapter.routes.cipher.ArchiveKeys;
import no.sioadapter.routes.engine.ArchivedTables;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.EngineRunner;
import no.sioadapter.routes.engine.FolderRules;
import no.sioadapter.routes.engine.RevisionChanges;
import no.sioadapter.routes.folder.Archive;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One synthetic person (month + 80) with 3.5 hours a week: 3.5 / 7 × 90 = 45 hours in the first
 * quarter of 2019, at 764 kr as HTAMDK and 1076 kr as HTAMN.
 */
class RevisionsInUseTest {
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final Quarter Q2 = new Quarter(2019, 2);
  private static final BigDecimal BY_DAY = new BigDecimal(45 * 764);
  private static final BigDecimal BY_NIGHT = new BigDecimal(45 * 1076);
  private static final String HEADER =
      "system;local_code;local_name;unit;shift;staffing_factor;place;sio_code;share;"
          + "hours_per_week;valid_from;valid_to;note\n";
  private static final String DAY = HEADER + "*;HSYK;;;;;;HTAMDK;;;;;\n";
  private static final String NIGHT = HEADER + "*;HSYK;;;;;;HTAMN;;;;;\n";
  private static final Actor KARI = new Actor.User("kari");
  private static final Actor OLA = new Actor.User("ola");

  @TempDir private Path root;

  private final Ticking clock = new Ticking();
  private final MemoryDeliveries deliveries = new MemoryDeliveries();
  private final MemoryRuns runs = new MemoryRuns();
  private DataFolders folders;
  private Archive archive;
  private Revisions revisions;
  private QuarterDesk desk;
  private QuarterRuns quarters;
  private Rebuilds rebuilds;
  private Reruns reruns;

  @BeforeEach
  void aMunicipality() throws IOException {
    Path config = root.resolve("config");
    folders = new DataFolders(root.resolve("data"));
    archive = new Archive(folders.archive(), ArchiveKeys.generate().cipher());
    folders.prepare(List.of());
    write("1243/municipality.yaml", municipality("Os"));
    write("1243/a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;0\n");
    write("1243/mapping.csv", DAY);
    revisions =
        new Revisions(
            RevisionStore.inMemory(), new ArchivedTables(archive), new FolderRules(config), clock);
    ConfigFolders municipalities = new ConfigFolders(config, Language.NB, revisions);
    EngineRunner runner = new EngineRunner(municipalities, "https://example.org/fhir");
    desk = new QuarterDesk(deliveries, runs, municipalities, clock);
    quarters = new QuarterRuns(deliveries, runs, municipalities, runner, folders, archive, clock);
    rebuilds = new Rebuilds(deliveries, runs, runner, folders, archive, new MemoryPurges());
    reruns =
        new Reruns(
            deliveries,
            runs,
            desk,
            new RevisionChanges(revisions, config),
            quarter -> quarter.quarter().equals(Q2));
    delivered(Q1);
  }

  @Test
  void theFoldersTableIsRevisionOneAndTheReportPinsIt() throws IOException {
    RecordedRun run = run(Q1);

    RunOutcome.Finished finished = run.finished().orElseThrow();
    assertEquals(BY_DAY, finished.figures().total());
    assertEquals(Optional.of(1), basis(run).revision());
    String manifest = Files.readString(report("sio-1243-2019Q1-v1.manifest.json"));
    assertTrue(manifest.contains("\"mapping-r1.csv\""), manifest);
    assertTrue(manifest.contains(TableContent.of(bytes(DAY)).hash().value()), manifest);
    assertTrue(manifest.contains("\"rule-pack\""), manifest);
    assertEquals(
        List.of(
            "a-konto-2019.csv",
            "kommuner.csv",
            "mapping-r1.csv",
            "municipality.yaml",
            "profiles/gerica.yaml",
            "profiles/profil.yaml",
            "rulepack/2019/checks.yaml",
            "rulepack/2019/codes.csv",
            "rulepack/2019/prices.csv",
            "rulepack/2019/settings.yaml",
            "server/fhir-base.txt"),
        basis(run).inputs().stream().map(KeptInput::place).toList());
  }

  @Test
  void theOldReportHasTheSameBytesAfterTheTableWasChangedApprovedAndRerun() throws IOException {
    RecordedRun first = run(Q1);
    approved(NIGHT, 1);
    // more that is other than it was
    write("1243/municipality.yaml", municipality("Os kommune"));
    write("1243/a-konto-2019.csv", "year;code;yearly_units\n2019;HTAMDK;400\n");
    List<QuarterDesk.Answer> started = reruns.start(OS);
    RecordedRun second = run(assertInstanceOf(QuarterDesk.Answer.Started.class, started.get(0)));

    assertEquals(1, started.size());
    assertEquals(RunOrder.Cause.REVISION, second.order().cause());
    assertEquals(Optional.of(first.id()), second.previous());
    assertEquals(Optional.of(2), basis(second).revision());
    // planned: 400 × 0.25 = 100 hours of HTAMDK, none of which was delivered
    assertEquals(
        BY_NIGHT.subtract(new BigDecimal(100 * 764)),
        second.finished().orElseThrow().figures().total());
    List<String> firstFiles = names(first);
    assertEquals(new RebuildAnswer.SameBytes(firstFiles), rebuilds.rebuild(first.id()));
    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));
    assertTrue(firstFiles.contains("sio-1243-2019Q1-v1.xlsx"), firstFiles.toString());
    assertTrue(firstFiles.contains("sio-1243-2019Q1-v1.manifest.json"), firstFiles.toString());
    assertFalse(Files.exists(folders.work().resolve("rebuild-1")), "nothing is left behind");
  }

  @Test
  void aReportThatWasComparedWithAnotherIsRebuiltWithIt() throws IOException {
    run(Q1);
    delivered(Q2);
    RecordedRun second = run(Q2);
    assertTrue(
        basis(second).inputs().stream()
            .anyMatch(input -> input.place().equals("history/sio-1243-2019Q1-v1.xml")));
    approved(NIGHT, 1);
    // a newer report of the first quarter, which the second one didn't know
    run(Q1);

    assertEquals(new RebuildAnswer.SameBytes(names(second)), rebuilds.rebuild(second.id()));
  }

  @Test
  void whatAnotherProgramWritesOtherwiseIsToldApartFromOtherFigures() throws IOException {
    RecordedRun run = run(Q1);
    String csv = "sio-1243-2019Q1-v1.csv";
    String xml = "sio-1243-2019Q1-v1.xml";
    runs.rewrite(run.id(), finished -> withOtherHash(finished, xml, "0.0.1"));
    String now = basis(run).program();

    assertEquals(
        new RebuildAnswer.SameFigures(List.of(xml), "0.0.1", now), rebuilds.rebuild(run.id()));

    // what would make other figures: another table under the same revision
    ContentHash night = archive.store(bytes(NIGHT));
    runs.rewrite(run.id(), finished -> withOtherTable(finished, night));
    RebuildAnswer.Differs differs =
        assertInstanceOf(RebuildAnswer.Differs.class, rebuilds.rebuild(run.id()));
    assertEquals(List.of("HTAMDK", "HTAMN", "SUM"), differs.codes());
    assertTrue(differs.differing().contains(csv), differs.toString());
  }

  @Test
  void whatIsGoneOrWasNeverKeptIsNamed() throws IOException {
    RecordedRun run = run(Q1);
    KeptInput plan =
        basis(run).inputs().stream()
            .filter(input -> input.place().equals("a-konto-2019.csv"))
            .findFirst()
            .orElseThrow();
    archive.removal().remove(plan.hash());

    assertEquals(new RebuildAnswer.Lost(List.of("a-konto-2019.csv")), rebuilds.rebuild(run.id()));
    runs.rewrite(
        run.id(),
        finished ->
            new RunOutcome.Finished(
                finished.at(), finished.figures(), finished.files(), Optional.empty()));
    assertEquals(new RebuildAnswer.NothingKept(), rebuilds.rebuild(run.id()));
    assertEquals(new RebuildAnswer.Unknown(), rebuilds.rebuild(new RunId(99)));
    RecordedRun refused = runs.started(run.order(), clock.instant());
    runs.ended(refused.id(), new RunOutcome.Refused(clock.instant(), List.of()));
    assertEquals(new RebuildAnswer.NoReport(), rebuilds.rebuild(refused.id()));
  }

  @Test
  void aRevisionTouchesTheQuartersInWhichItDecidesOtherwise() throws IOException {
    run(Q1);

    assertEquals(List.of(), touchedBy(HEADER + "*;HSYK;Hjemmesykepleie;;;;;HTAMDK;;;;;new name\n"));
    assertEquals(List.of(), touchedBy(fromNightTo("2019-04-01", "2019-03-31")));
    assertEquals(List.of(Q1), touchedBy(fromNightTo("2019-03-31", "2019-03-30")));
    assertEquals(List.of(Q1), touchedBy(fromNightTo("2019-01-01", "2018-12-31")));
    // three extra days may reach in from 29 December, none from the 28th (I-03, I-08)
    assertEquals(List.of(Q1), touchedBy(endsOn("2018-12-29")));
    assertEquals(List.of(), touchedBy(endsOn("2018-12-28")));
  }

  @Test
  void anAcceptedQuarterIsLeftAloneAndSoIsOneWithoutAReport() throws IOException {
    delivered(Q2);
    run(Q2);
    approved(NIGHT, 1);

    assertEquals(List.of(), reruns.touchedBy(OS, 2));
    assertEquals(List.of(), reruns.start(OS));
  }

  @Test
  void aQuarterIsRerunOnce() throws IOException {
    run(Q1);
    desk.start(new MunicipalityQuarter(OS, Q1));
    approved(NIGHT, 1);
    // one that was started before may have looked at the table before
    List<QuarterDesk.Answer> started = reruns.start(OS);
    assertEquals(1, started.size());
    assertEquals(List.of(), reruns.start(OS), "it waits for its turn");

    run(assertInstanceOf(QuarterDesk.Answer.Started.class, started.get(0)));

    assertEquals(List.of(), reruns.touchedBy(OS, 2));
  }

  @Test
  void aTableThatIsChangedByHandIsADraftAndTheActiveRevisionGoesOn() throws IOException {
    run(Q1);
    write("1243/mapping.csv", NIGHT);

    RecordedRun second = run(Q1);

    assertEquals(BY_DAY, second.finished().orElseThrow().figures().total());
    assertEquals(Optional.of(1), basis(second).revision());
    Revision draft = revisions.history(OS).find(2).orElseThrow();
    assertEquals(RevisionState.DRAFT, draft.state());
    assertEquals(new Actor.Folder(), draft.author());
    done(revisions.submit(draft.id(), 1, KARI));
    done(revisions.approve(draft.id(), 2, KARI, ""));
    assertEquals(BY_NIGHT, run(Q1).finished().orElseThrow().figures().total());
  }

  @Test
  void aTableThatIsBrokenByHandDoesNotStopTheActiveRevision() throws IOException {
    run(Q1);
    write("1243/mapping.csv", HEADER + "*;HSYK;;;;;;;;;;;\n*;HSYK;;;;;;HTAMN;x;;;;\n");

    assertEquals(BY_DAY, run(Q1).finished().orElseThrow().figures().total());
    assertEquals(1, revisions.history(OS).revisions().size());
  }

  @Test
  void aBrokenTableIsRefusedWithEveryProblemByLine() throws IOException {
    run(Q1);
    TableContent broken =
        TableContent.of(bytes(HEADER + "*;HSYK;;;;;;;;;;;\n*;LT;;;;;;HTAMN;x;;;;\n"));

    Refusal.TableBroken refusal =
        assertInstanceOf(
            Refusal.TableBroken.class,
            assertInstanceOf(
                    RevisionAnswer.Refused.class,
                    revisions.draft(OS, new Proposal(broken, Optional.of(1), "try"), KARI))
                .why());

    assertEquals(
        List.of(2L, 3L), refusal.problems().stream().map(each -> each.where().line()).toList());
  }

  @Test
  void theMunicipalityMayWaiveTheSecondPerson() throws IOException {
    run(Q1);
    Revision draft =
        done(
            revisions.draft(
                OS, new Proposal(TableContent.of(bytes(NIGHT)), Optional.of(1), "try"), KARI));
    done(revisions.submit(draft.id(), 1, KARI));
    assertInstanceOf(RevisionAnswer.Refused.class, revisions.approve(draft.id(), 2, KARI, "alone"));
    write("1243/municipality.yaml", municipality("Os") + "four_eyes: \"no\"\n");
    assertInstanceOf(RevisionAnswer.Refused.class, revisions.approve(draft.id(), 2, KARI, "alone"));

    write("1243/municipality.yaml", municipality("Os") + "four_eyes: false\n");

    done(revisions.approve(draft.id(), 2, KARI, "alone"));
    assertEquals(Optional.of(2), basis(run(Q1)).revision());
  }

  private static String fromNightTo(String from, String until) {
    return HEADER + "*;HSYK;;;;;;HTAMDK;;;;" + until + ";\n*;HSYK;;;;;;HTAMN;;;" + from + ";;\n";
  }

  private static String endsOn(String last) {
    return DAY + "*;OTHER;;;;;;LOKO;;;2018-01-01;" + last + ";\n";
  }

  private List<Quarter> touchedBy(String table) throws IOException {
    Proposal proposal = new Proposal(TableContent.of(bytes(table)), Optional.of(1), "try");
    Revision draft = done(revisions.draft(OS, proposal, KARI));
    return reruns.touchedBy(OS, draft.id().number()).stream()
        .map(MunicipalityQuarter::quarter)
        .toList();
  }

  private void approved(String table, int basedOn) throws IOException {
    Proposal proposal = new Proposal(TableContent.of(bytes(table)), Optional.of(basedOn), "why");
    Revision draft = done(revisions.draft(OS, proposal, KARI));
    done(revisions.submit(draft.id(), 1, KARI));
    done(revisions.approve(draft.id(), 2, OLA, ""));
  }

  private static Revision done(RevisionAnswer answer) {
    return assertInstanceOf(RevisionAnswer.Done.class, answer).revision();
  }

  private RecordedRun run(Quarter quarter) throws IOException {
    return run(
        assertInstanceOf(
            QuarterDesk.Answer.Started.class, desk.start(new MunicipalityQuarter(OS, quarter))));
  }

  private RecordedRun run(QuarterDesk.Answer.Started started) throws IOException {
    quarters.run(started.run());
    return runs.find(started.run().id()).orElseThrow();
  }

  private static RunBasis basis(RecordedRun run) {
    return run.finished().orElseThrow().basis().orElseThrow();
  }

  private static List<String> names(RecordedRun run) {
    return run.finished().orElseThrow().files().stream().map(StoredFile::name).sorted().toList();
  }

  private static RunOutcome.Finished withOtherHash(
      RunOutcome.Finished finished, String name, String program) {
    List<StoredFile> files = new ArrayList<>();
    for (StoredFile file : finished.files()) {
      ContentHash hash = file.name().equals(name) ? new ContentHash("0".repeat(64)) : file.hash();
      files.add(new StoredFile(file.name(), hash, file.size()));
    }
    RunBasis was = finished.basis().orElseThrow();
    RunBasis basis =
        new RunBasis(was.asOf(), was.supersedes(), was.revision(), program, was.inputs());
    return new RunOutcome.Finished(finished.at(), finished.figures(), files, Optional.of(basis));
  }

  private static RunOutcome.Finished withOtherTable(
      RunOutcome.Finished finished, ContentHash table) {
    RunBasis was = finished.basis().orElseThrow();
    List<KeptInput> inputs =
        was.inputs().stream()
            .map(
                input ->
                    input.place().equals("mapping-r1.csv")
                        ? new KeptInput(input.place(), table, input.size())
                        : input)
            .toList();
    RunBasis basis =
        new RunBasis(was.asOf(), was.supersedes(), was.revision(), was.program(), inputs);
    return new RunOutcome.Finished(
        finished.at(), finished.figures(), finished.files(), Optional.of(basis));
  }

  private void delivered(Quarter quarter) throws IOException {
    Path export =
        Files.writeString(
            root.resolve("vedtak.csv"),
            "Kommunenr;Fødselsnr;Vedtaksnr;Tjenestekode;Tjenestenavn;IPLOS;Enhet;Fra dato;Til dato;"
                + "Sluttårsak;Omfang;Omfangstype;Vakt;Bemanningsfaktor;Plass;Utfører orgnr\r\n"
                + "1243;02847599807;V-1;HSYK;;;;01.01.2018;;;3,5;t/uke;;;;\r\n",
            StandardCharsets.UTF_8);
    StoredFile file = archive.store(export, "gerica-1243-20190402T0600.vedtak.csv");
    Address address =
        new Address(
            new Slot(new SourceSystem("gerica"), OS, ""),
            LocalDateTime.parse("2019-04-02T06:00"),
            OS,
            quarter);
    RecordedDelivery delivery =
        deliveries.arrived(
            new Arrival(
                new SourceSystem("gerica"),
                "gerica-1243-20190402T0600",
                List.of(file),
                Optional.of(address),
                clock.instant()));
    deliveries.decided(delivery.id(), new DeliveryOutcome.Accepted(clock.instant()));
  }

  private static String municipality(String name) {
    return """
        number: "1243"
        name: %s
        organisation_number: "311243004"
        language: nb
        employer_contribution_zone: "1"
        travel_group: "1"
        allow_test_persons: true
        systems: [gerica]
        """
        .formatted(name);
  }

  private Path report(String name) {
    return folders.reports(OS, Q1).resolve(name);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve("config").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A clock that goes on by an hour whenever it is looked at. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2019-07-02T08:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(3600);
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
