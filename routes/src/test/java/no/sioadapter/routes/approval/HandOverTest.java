package no.sioadapter.routes.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sioadapter.approval.ApprovalAnswer;
import no.sioadapter.approval.Approvals;
import no.sioadapter.approval.GateOutcome;
import no.sioadapter.approval.Person;
import no.sioadapter.approval.ReportStore;
import no.sioadapter.approval.StepRefusal;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.DispatchQueue;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.RecordedRun;
import no.sioadapter.ledger.RunFigures;
import no.sioadapter.ledger.RunOrder;
import no.sioadapter.ledger.RunOutcome;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.AbsenceCounts;
import no.sioadapter.report.Counts;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.folder.AlteredReport;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.municipality.Municipalities;
import no.sioadapter.routes.quarter.MemoryRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is approved goes out once, whole and as the run wrote it; nothing else does. */
class HandOverTest {
  private static final Instant AT = Instant.parse("2019-04-02T06:15:00Z");
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Quarter Q1 = new Quarter(2019, 1);
  private static final MunicipalityQuarter QUARTER = new MunicipalityQuarter(OS, Q1);
  private static final List<String> SENT =
      List.of(".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json");
  private static final Person KARI = new Person("kari");
  private static final Person OLA = new Person("ola");

  @TempDir private Path root;

  private final MemoryRuns runs = new MemoryRuns();
  private final Told told = new Told();
  private final ReportStore store = ReportStore.inMemory();
  private DataFolders folders;
  private Approvals approvals;
  private HandOver handOver;

  @BeforeEach
  void aServer() throws IOException {
    folders = new DataFolders(root);
    folders.prepare(List.of());
    PublishedReports published = new PublishedReports(runs, folders);
    approvals =
        new Approvals(
            store,
            new LedgerFacts(published, municipality -> true),
            Clock.fixed(AT, ZoneOffset.UTC));
    handOver = new HandOver(approvals, published, told, new NoFolders());
  }

  @Test
  void theFiveFilesOfAnApprovedReportGoOutAndNoLocalOne() throws IOException {
    made(1);
    approved(1);

    handOver.handOver(QUARTER);

    assertEquals(names(1).sorted().toList(), outbox());
    assertEquals(List.of("queue sio-1243-2019Q1-v1 " + names(1).toList()), told.calls);
    for (String name : outbox()) {
      assertEquals(
          -1,
          Files.mismatch(
              folders.outbox(OS, Q1).resolve(name), folders.reports(OS, Q1).resolve(name)));
    }
  }

  @Test
  void nothingGoesOutThatIsOnlyADraftOrReady() throws IOException {
    made(1);
    handOver.handOver(QUARTER);
    done(approvals.ready(v(1), 0, KARI, ""));
    handOver.handOver(QUARTER);

    assertEquals(List.of(), handOver.quarters());
    assertEquals(List.of(), told.calls);
    assertFalse(Files.exists(folders.outbox(OS, Q1)));
  }

  @Test
  void whatAStopCutOffIsDoneAtTheNextStartAndThenNeverAgain() throws IOException {
    made(1);
    approved(1);
    // half a copy, and a whole one, of the life before
    Path outbox = Files.createDirectories(folders.outbox(OS, Q1));
    Files.writeString(outbox.resolve(".sio-1243-2019Q1-v1.xml.part"), "hal");
    Files.copy(
        folders.reports(OS, Q1).resolve("sio-1243-2019Q1-v1.xlsx"),
        outbox.resolve("sio-1243-2019Q1-v1.xlsx"));

    assertEquals(List.of(QUARTER), handOver.quarters());
    for (MunicipalityQuarter quarter : handOver.quarters()) {
      handOver.handOver(quarter);
    }
    handOver.handOver(QUARTER);

    assertEquals(names(1).sorted().toList(), outbox());
    assertEquals(1, told.calls.size());
  }

  @Test
  void aQueueThatFailsIsToldAgain() throws IOException {
    made(1);
    approved(1);
    told.fails = true;
    assertThrows(IllegalStateException.class, () -> handOver.handOver(QUARTER));
    told.fails = false;

    handOver.handOver(QUARTER);

    assertEquals(1, told.calls.size());
  }

  @Test
  void aFileAlteredAfterApprovalGoesNowhere() throws IOException {
    made(1);
    approved(1);
    Files.writeString(folders.reports(OS, Q1).resolve("sio-1243-2019Q1-v1.csv"), "tampered");

    assertThrows(AlteredReport.class, () -> handOver.handOver(QUARTER));

    assertEquals(List.of(), told.calls);
    assertEquals(List.of("sio-1243-2019Q1-v1.xlsx", "sio-1243-2019Q1-v1.xml"), outbox());
  }

  @Test
  void alteredAndMissingFilesAreNotApproved() throws IOException {
    made(1);
    done(approvals.ready(v(1), 0, KARI, ""));
    Path place = folders.reports(OS, Q1);
    Files.writeString(place.resolve("sio-1243-2019Q1-v1.xml"), "tampered");
    Files.delete(place.resolve("sio-1243-2019Q1-v1.manifest.json"));
    // a local file may be changed: it never leaves
    Files.writeString(place.resolve("sio-1243-2019Q1-v1-kontroll.csv"), "changed");

    assertEquals(
        new ApprovalAnswer.Refused(
            new StepRefusal.FilesAltered(
                1, List.of("sio-1243-2019Q1-v1.xml", "sio-1243-2019Q1-v1.manifest.json"))),
        approvals.approve(v(1), 1, OLA, ""));
  }

  @Test
  void whatIsWithdrawnOrSupersededIsCancelledBeforeTheNextIsQueued() throws IOException {
    made(1);
    approved(1);
    handOver.handOver(QUARTER);
    made(2);
    approved(2);
    handOver.handOver(QUARTER);
    done(approvals.withdraw(v(2), 2, OLA, "feil fil"));
    handOver.handOver(QUARTER);

    assertEquals(
        List.of(
            "queue sio-1243-2019Q1-v1 " + names(1).toList(),
            "cancel sio-1243-2019Q1-v1 Versjon 2 er godkjent i stedet.",
            "queue sio-1243-2019Q1-v2 " + names(2).toList(),
            "cancel sio-1243-2019Q1-v2 feil fil"),
        told.calls);
    assertEquals(Stream.concat(names(1), names(2)).sorted().toList(), outbox());
  }

  @Test
  void whatTheDiskPutOffIsTakenUpOnce() {
    handOver.putOff(QUARTER, "0badcafe");
    handOver.putOff(QUARTER, "0badcafe");

    assertEquals(List.of(QUARTER), handOver.takeLater());
    assertEquals(List.of(), handOver.takeLater());
  }

  private void made(int version) throws IOException {
    Path place = Files.createDirectories(folders.reports(OS, Q1));
    List<StoredFile> files = new ArrayList<>();
    for (String name :
        Stream.concat(Stream.of("sio-1243-2019Q1-v" + version + "-kontroll.csv"), names(version))
            .toList()) {
      Files.writeString(place.resolve(name), "content of " + name);
      files.add(
          new StoredFile(
              name, ContentHash.of(place.resolve(name)), Files.size(place.resolve(name))));
    }
    RecordedRun run =
        runs.started(new RunOrder(OS, Q1, RunOrder.Cause.COMPLETE, List.of(), List.of()), AT);
    RunFigures figures =
        new RunFigures(
            version,
            false,
            BigDecimal.ZERO,
            0,
            new Counts(0, 0, 0, 0, 0, 0),
            new AbsenceCounts(0, 0, 0),
            List.of(),
            Optional.of(new GateOutcome.Open()));
    runs.ended(run.id(), new RunOutcome.Finished(AT, figures, files, Optional.empty()));
  }

  private void approved(int version) throws IOException {
    done(approvals.ready(v(version), 0, KARI, ""));
    done(approvals.approve(v(version), 1, OLA, ""));
  }

  private static void done(ApprovalAnswer answer) {
    assertInstanceOf(ApprovalAnswer.Done.class, answer);
  }

  private static ReportId v(int version) {
    return new ReportId(OS, Q1, version);
  }

  private static Stream<String> names(int version) {
    return SENT.stream().map(suffix -> "sio-1243-2019Q1-v" + version + suffix);
  }

  private List<String> outbox() throws IOException {
    try (Stream<Path> files = Files.list(folders.outbox(OS, Q1))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** Sending, as far as it hears. */
  private static final class Told implements DispatchQueue {
    private final List<String> calls = new ArrayList<>();
    private boolean fails;

    @Override
    public void queue(ReportId report, List<StoredFile> files) {
      if (fails) {
        throw new IllegalStateException("no database");
      }
      calls.add("queue " + report + " " + files.stream().map(StoredFile::name).toList());
    }

    @Override
    public void cancel(ReportId report, String reason) {
      calls.add("cancel " + report + " " + reason);
    }
  }

  /** Nobody has a folder. */
  private static final class NoFolders implements Municipalities {
    @Override
    public List<MunicipalityNumber> numbers() {
      return List.of();
    }

    @Override
    public Answer find(MunicipalityNumber number, Quarter quarter) {
      return new Answer.Unknown();
    }

    @Override
    public Answer reporting(MunicipalityNumber number, Quarter quarter) {
      return new Answer.Unknown();
    }
  }
}
