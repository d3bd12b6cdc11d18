package no.sioadapter.routes.reception;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.mapping.config.ReceiverRules;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.MemoryReception;
import no.sioadapter.reception.ReceivedReport;
import no.sioadapter.report.ReportId;
import no.sioadapter.routes.failure.FailurePolicy;
import no.sioadapter.text.Language;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionRoutesTest {
  private static final ReportId FIRST = ReportId.parse("sio-1243-2019Q1-v1").orElseThrow();
  private static final Senders SENDERS =
      new Senders(Map.of("os", new Senders.Numbers(false, Set.of(new MunicipalityNumber("1243")))));

  @TempDir Path root;

  private final MemoryReception ledger = new MemoryReception();
  private MadeReports made;
  private ReceptionFolders folders;
  private Reception reception;
  private CamelContext camel;

  @BeforeEach
  void a_receiver() throws Exception {
    made = new MadeReports(Files.createDirectories(root.resolve("sender")));
    Path place = root.resolve("reception");
    folders = new ReceptionFolders(place, place.resolve("drop"), place.resolve("receipts"));
    Judge judge = new Judge(new ReceiverRules(Optional.empty()), Language.NB);
    reception = new Reception(ledger, folders, judge, Clock.systemUTC());
    start();
  }

  private void start() throws Exception {
    ReceptionRoutes routes =
        new ReceptionRoutes(
            folders,
            new ReceptionSettings(Duration.ofMillis(50), Duration.ofHours(1), Language.NB),
            SENDERS,
            reception,
            Clock.systemUTC());
    routes.prepare();
    camel = new DefaultCamelContext();
    camel.addRoutesConfigurations(new FailurePolicy());
    camel.addRoutes(routes);
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void a_report_is_accepted_kept_and_receipted_and_the_folder_is_cleared() throws Exception {
    Path report = made.os(1, "7");
    MadeReports.drop(report, folders.drop());
    Receipt receipt = receipt("sio-1243-2019Q1-v1-kvittering-1.xml");
    assertEquals(List.of(), receipt.remarks());
    assertEquals(Receipt.Outcome.ACCEPTED, receipt.outcome());
    // 90 hours at 764 kr, nothing planned
    assertEquals(
        new BigDecimal("68760"),
        one().judgement().orElseThrow().verdict().figures().orElseThrow().total());
    empty(folders.drop());
    Path kept = folders.root().resolve("1243/2019Q1/sio-1243-2019Q1-v1");
    for (String suffix : List.of(".xlsx", ".xml", ".csv", ".fhir.json", ".manifest.json")) {
      assertArrayEquals(
          Files.readAllBytes(report.resolve(FIRST + suffix)),
          Files.readAllBytes(kept.resolve(FIRST + suffix)));
    }
    assertEquals(5, names(kept).size());
  }

  @Test
  void the_same_report_again_is_there_already_and_gets_the_same_receipt() throws Exception {
    Path report = made.os(1, "7");
    MadeReports.drop(report, folders.drop());
    String name = "sio-1243-2019Q1-v1-kvittering-1.xml";
    Receipt first = receipt(name);
    empty(folders.drop());
    Files.delete(folders.receipts().resolve(name));
    MadeReports.drop(report, folders.drop());
    assertEquals(first, receipt(name));
    empty(folders.drop());
    assertEquals(1, ledger.named(FIRST).size());
    assertEquals(List.of(name), names(folders.receipts()));
  }

  @Test
  void other_content_under_the_same_name_is_rejected_and_the_first_stays() throws Exception {
    MadeReports.drop(made.os(1, "7"), folders.drop());
    receipt("sio-1243-2019Q1-v1-kvittering-1.xml");
    empty(folders.drop());
    MadeReports.drop(made.os(1, "14"), folders.drop());
    Receipt second = receipt("sio-1243-2019Q1-v1-kvittering-2.xml");
    assertEquals(Receipt.Outcome.REJECTED, second.outcome());
    assertEquals(List.of("R31"), second.remarks().stream().map(each -> each.code()).toList());
    assertEquals(
        List.of(Receipt.Outcome.ACCEPTED, Receipt.Outcome.REJECTED),
        ledger.named(FIRST).stream().map(ReceivedReport::outcome).toList());
    assertEquals(2, names(folders.root().resolve("1243/2019Q1")).size());
  }

  @Test
  void a_correction_is_accepted_after_the_first_version() throws Exception {
    MadeReports.drop(made.os(1, "7"), folders.drop());
    receipt("sio-1243-2019Q1-v1-kvittering-1.xml");
    MadeReports.drop(made.os(2, "14"), folders.drop());
    Receipt second = receipt("sio-1243-2019Q1-v2-kvittering-1.xml");
    assertEquals(Receipt.Outcome.ACCEPTED, second.outcome());
    assertEquals(List.of(), second.remarks());
  }

  @Test
  void nothing_is_taken_before_its_files_are_whole() throws Exception {
    Path report = made.os(1, "7");
    Path xml = report.resolve(FIRST + ".xml");
    byte[] whole = Files.readAllBytes(xml);
    Files.write(xml, List.of());
    MadeReports.drop(report, folders.drop());
    Thread.sleep(500);
    assertEquals(List.of(), ledger.named(FIRST));
    Files.write(folders.drop().resolve(FIRST + ".xml"), whole);
    assertEquals(
        Receipt.Outcome.ACCEPTED, receipt("sio-1243-2019Q1-v1-kvittering-1.xml").outcome());
  }

  @Test
  void what_stays_cut_off_is_judged_as_it_is_in_the_end() throws Exception {
    Path report = made.os(1, "7");
    Files.write(report.resolve(FIRST + ".csv"), List.of("cut"));
    MadeReports.drop(report, folders.drop());
    age(folders.drop().resolve(FIRST + ".manifest.json"));
    Receipt receipt = receipt("sio-1243-2019Q1-v1-kvittering-1.xml");
    assertEquals(
        List.of("R07", "R04"), receipt.remarks().stream().map(each -> each.code()).toList());
  }

  @Test
  void a_sender_s_own_folder_has_its_own_receipts_and_its_own_municipalities() throws Exception {
    Path own = Files.createDirectories(folders.drop().resolve("os"));
    MadeReports.drop(made.made("1241", "Fusa", 1, "7"), own);
    MadeReports.drop(made.os(1, "7"), own);
    ReceiptXml xml = new ReceiptXml();
    Path receipt = folders.receipts().resolve("os/sio-1243-2019Q1-v1-kvittering-1.xml");
    waitFor(receipt);
    assertEquals(Receipt.Outcome.ACCEPTED, xml.read(Files.readAllBytes(receipt)).outcome());
    empty(own);
    assertEquals("os", one().sender());
    assertEquals(10, names(folders.root().resolve("aside/os")).size());
    assertTrue(
        Files.readString(folders.root().resolve("aside/os/sio-1241-2019Q1-v1.xml.reason.txt"))
            .contains("sio.reception.senders"));
  }

  @Test
  void what_is_no_report_is_set_aside_with_the_reason_and_without_whom_it_is_about()
      throws Exception {
    Path stray = Files.writeString(folders.drop().resolve("liste-02847599807.txt"), "x");
    Path lonely = Files.writeString(folders.drop().resolve("sio-1243-2019Q1-v9.csv"), "x");
    Path writing = Files.writeString(folders.drop().resolve(".sio-1243-2019Q1-v8.xml.part"), "x");
    age(stray);
    age(lonely);
    age(writing);
    waitFor(folders.root().resolve("aside/liste-***********.txt.reason.txt"));
    waitFor(folders.root().resolve("aside/sio-1243-2019Q1-v9.csv.reason.txt"));
    assertTrue(Files.exists(writing));
    assertFalse(Files.exists(stray));
  }

  @Test
  void a_local_file_beside_a_report_rejects_it_and_is_set_aside() throws Exception {
    Path report = made.os(1, "7");
    Files.writeString(folders.drop().resolve(FIRST + "-kontroll.csv"), "x");
    MadeReports.drop(report, folders.drop());
    Receipt receipt = receipt("sio-1243-2019Q1-v1-kvittering-1.xml");
    assertEquals(List.of("R03"), receipt.remarks().stream().map(each -> each.code()).toList());
    waitFor(folders.root().resolve("aside/sio-1243-2019Q1-v1-kontroll.csv"));
    assertEquals(5, names(folders.root().resolve("1243/2019Q1/sio-1243-2019Q1-v1")).size());
  }

  @Test
  void a_link_in_the_drop_folder_is_never_followed() throws Exception {
    Path secret = Files.writeString(root.resolve("secret"), "x");
    Path link =
        Files.createSymbolicLink(
            folders.drop().resolve("sio-1243-2019Q1-v7.manifest.json"), secret);
    waitFor(folders.root().resolve("aside/sio-1243-2019Q1-v7.manifest.json.reason.txt"));
    assertFalse(Files.exists(link));
    assertTrue(Files.exists(secret));
  }

  @Test
  void what_was_kept_and_not_judged_at_a_stop_is_judged_at_the_next_start() throws Exception {
    stop();
    Path report = made.os(1, "7");
    Path kept = Files.createDirectories(folders.root().resolve("1243/2019Q1/sio-1243-2019Q1-v1"));
    MadeReports.drop(report, kept);
    String sha256 = KeptFiles.sha256(report.resolve(FIRST + ".manifest.json"));
    ledger.received(FIRST, sha256, "", Instant.parse("2019-04-15T10:00:00Z"));
    start();
    assertEquals(Receipt.Outcome.ACCEPTED, one().outcome());
    assertEquals(
        Instant.parse("2019-04-15T10:00:00Z"),
        one().judgement().orElseThrow().verdict().receipt().receivedAt());
    // its files are still in the folder: the server stopped before it could clear it
    MadeReports.drop(report, folders.drop());
    receipt("sio-1243-2019Q1-v1-kvittering-1.xml");
    empty(folders.drop());
    assertEquals(1, ledger.named(FIRST).size());
  }

  private ReceivedReport one() {
    List<ReceivedReport> all = ledger.named(FIRST);
    assertEquals(1, all.size());
    return all.get(0);
  }

  private Receipt receipt(String name) throws Exception {
    Path place = folders.receipts().resolve(name);
    waitFor(place);
    return new ReceiptXml().read(Files.readAllBytes(place));
  }

  /** Older than any patience. */
  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
  }

  private static void waitFor(Path file) throws InterruptedException {
    for (int i = 0; i < 600 && !Files.exists(file); i++) {
      Thread.sleep(50);
    }
    if (!Files.exists(file)) {
      fail("never came: " + file.getFileName());
    }
  }

  private static void empty(Path folder) throws Exception {
    for (int i = 0; i < 600 && !files(folder).isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertEquals(List.of(), files(folder));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).map(each -> each.getFileName().toString()).toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
