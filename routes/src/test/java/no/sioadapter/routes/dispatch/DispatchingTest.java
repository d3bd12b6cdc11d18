package no.sioadapter.routes.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchAnswer;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending over a folder channel: the order of things, stops, and receipts. */
class DispatchingTest {
  private static final ReceiptXml XML = new ReceiptXml();
  private static final MunicipalityQuarter QUARTER =
      new MunicipalityQuarter(Sender.OS, Sender.FIRST);

  @TempDir private Path temp;
  private final UnsteadyLedger ledger = new UnsteadyLedger();
  private FolderSide side;
  private Sender sender;

  @BeforeEach
  void start() throws Exception {
    side = new FolderSide(temp.resolve("side"));
    sender =
        new Sender(temp.resolve("data"), ledger, List.of(side.kind()), List.of(side.settings()));
  }

  @AfterEach
  void stop() {
    sender.close();
  }

  @Test
  void anApprovedReportIsSentReceivedAndAccepted() throws Exception {
    sender.approve(1);
    Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);
    assertEquals(
        List.of("Queued", "Started", "Sent"),
        sent.events().stream().map(each -> each.step().getClass().getSimpleName()).toList());
    assertEquals(5, side.arrived().size());
    assertFalse(sender.desk().isAccepted(QUARTER));

    receipt(1, "1", Receipt.Outcome.RECEIVED);
    sender.await(1, each -> each.state() == DispatchState.RECEIVED);
    receipt(1, "2", Receipt.Outcome.ACCEPTED);
    sender.await(1, each -> each.state() == DispatchState.ACCEPTED);
    assertTrue(sender.desk().isAccepted(QUARTER));
    assertEquals(List.of("folder Sent"), sender.counted);
  }

  @Test
  void aRejectionKeepsItsRemarks() throws Exception {
    sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    receipt(1, "1", Receipt.Outcome.REJECTED);
    Dispatch rejected = sender.await(1, each -> each.state() == DispatchState.REJECTED);

    assertEquals(
        List.of(new Remark("M01", "sums differ", "Linjer")),
        rejected.answer().orElseThrow().remarks());
    assertFalse(sender.desk().isAccepted(QUARTER));
  }

  @Test
  void aReceiptThatComesTwiceOrInAnotherFormSaysTheSameOnce() throws Exception {
    sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    Receipt accepted = receipt(1, Receipt.Outcome.ACCEPTED);
    side.receipt("sio-1243-2019Q1-v1-kvittering-1.xml", XML.bytes(accepted));
    side.receipt("sio-1243-2019Q1-v1-kvittering-2.xml", XML.bytes(accepted));
    String spaced = new String(XML.bytes(accepted), StandardCharsets.UTF_8).replace("?>", "?>\n\n");
    side.receipt("sio-1243-2019Q1-v1-kvittering-3.xml", spaced.getBytes(StandardCharsets.UTF_8));

    Sender.await(() -> sender.shelf.newest(9).size() == 2, () -> "" + sender.shelf.newest(9));
    assertEquals(1, sender.dispatch(1).receipts().size());
    assertEquals(List.of(), sender.shelf.setAside(9));
  }

  @Test
  void whatCannotBeAppliedIsKeptAndShown() throws Exception {
    sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    side.receipt(
        "sio-1243-2019Q1-v1-kvittering-1.xml", "<Kvittering/>".getBytes(StandardCharsets.UTF_8));
    aside("sio-1243-2019Q1-v1-kvittering-1.xml", KeptReceipt.Fate.UNREADABLE);
    Receipt other =
        new Receipt(
            new ReportReference("sio-1243-2019Q1-v1", 1, "f".repeat(64)),
            Sender.START,
            Receipt.Outcome.ACCEPTED,
            List.of());
    side.receipt("sio-1243-2019Q1-v1-kvittering-2.xml", XML.bytes(other));
    aside("sio-1243-2019Q1-v1-kvittering-2.xml", KeptReceipt.Fate.OTHER_CONTENT);
    Receipt unknown =
        new Receipt(
            new ReportReference("sio-1243-2018Q4-v3", 3, "f".repeat(64)),
            Sender.START,
            Receipt.Outcome.ACCEPTED,
            List.of());
    side.receipt("02847599807.xml", XML.bytes(unknown));
    aside("***.xml", KeptReceipt.Fate.UNKNOWN);
    side.receipt("sio-1201-2019Q1-v1-kvittering-1.xml", XML.bytes(unknown));

    assertEquals(DispatchState.SENT, sender.dispatch(1).state());
    assertEquals(3, sender.shelf.newest(9).size(), "another municipality's is left to it");
  }

  @Test
  void aReceiptOfASupersededVersionIsNotApplied() throws Exception {
    sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    sender.approve(2);
    sender.await(2, each -> each.state() == DispatchState.SENT);
    receipt(1, "1", Receipt.Outcome.ACCEPTED);
    aside("sio-1243-2019Q1-v1-kvittering-1.xml", KeptReceipt.Fate.SUPERSEDED);

    assertEquals(DispatchState.SENT, sender.dispatch(1).state());
    receipt(2, "1", Receipt.Outcome.ACCEPTED);
    sender.await(2, each -> each.state() == DispatchState.ACCEPTED);
  }

  @Test
  void aFileThatIsNotAsItWasApprovedIsNotSent() throws Exception {
    ReportId report = new ReportId(Sender.OS, Sender.FIRST, 1);
    var files = sender.write(report);
    Files.writeString(
        sender.folders.outbox(Sender.OS, Sender.FIRST).resolve(report.name() + ".xml"), "other");
    sender.desk().queue(report, files);
    Dispatch parked = sender.await(1, each -> each.state() == DispatchState.PARKED);

    assertEquals("NotAsApproved", parked.trouble().orElseThrow().code());
    assertEquals(List.of(), List.copyOf(side.arrived().keySet()));
  }

  @Test
  void whatWasBeingSentWhenTheServerStoppedIsSentAgainAndOnceInEffect() throws Exception {
    sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    // as if the answer had not been recorded
    ledger.forgetLast(sender.id(1, 0));
    assertEquals(DispatchState.SENDING, sender.dispatch(1).state());
    sender.restart();
    Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);

    assertEquals(
        List.of("Queued", "Started", "Interrupted", "Started", "Sent"),
        sent.events().stream().map(each -> each.step().getClass().getSimpleName()).toList());
    assertEquals(new DispatchStep.Sent(true, Optional.empty()), sent.events().get(4).step());
    assertEquals(5, side.arrived().size());
  }

  @Test
  void whatIsQueuedAgainAfterARestartIsSentOnce() throws Exception {
    ReportId report = sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    sender.restart();
    sender.desk().queue(report, sender.write(report));
    Thread.sleep(300);

    assertEquals(3, sender.dispatch(1).events().size());
  }

  @Test
  void aReportWhoseChannelsCannotBeReadIsNotTakenForQueued() throws Exception {
    sender.close();
    try (Sender blind = Sender.blind(temp.resolve("data"), ledger)) {
      ReportId report = new ReportId(Sender.OS, Sender.FIRST, 1);
      var files = blind.write(report);

      assertThrows(UncheckedIOException.class, () -> blind.desk().queue(report, files));
      assertEquals(
          "D08",
          Objects.requireNonNull(blind.desk().channelProblems().get(Sender.OS)).get(0).code());
      assertEquals(List.of(), ledger.newest(9));
    }
  }

  @Test
  void whatIsApprovedAfterTheChannelsWereChangedWaitsForTheNextStart() throws Exception {
    FolderSide other = new FolderSide(temp.resolve("other"));
    sender.rewrite(List.of(other.settings()));
    ReportId report = new ReportId(Sender.OS, Sender.FIRST, 1);
    List<StoredFile> files = sender.write(report);

    assertThrows(UncheckedIOException.class, () -> sender.desk().queue(report, files));
    assertEquals(
        "ChannelsChanged",
        Objects.requireNonNull(sender.desk().channelProblems().get(Sender.OS)).get(0).code());
    assertEquals(List.of(), ledger.newest(9));

    sender.restart();
    sender.desk().queue(report, files);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    assertEquals(5, other.arrived().size());
    assertEquals(0, side.arrived().size());
  }

  @Test
  void channelsThatAreWrittenBackAreAsTold() throws Exception {
    sender.rewrite(List.of(new FolderSide(temp.resolve("other")).settings()));
    ReportId report = new ReportId(Sender.OS, Sender.FIRST, 1);
    List<StoredFile> files = sender.write(report);
    assertThrows(UncheckedIOException.class, () -> sender.desk().queue(report, files));

    sender.rewrite(List.of(side.settings()));
    sender.desk().queue(report, files);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    assertEquals(Map.of(), sender.desk().channelProblems());
  }

  @Test
  void aDatabaseThatIsGoneForAWhileLosesNothingAndDoublesNothing() throws Exception {
    side.fail(Fault.PLACE_MISSING, 0);
    sender.approve(1);
    Dispatch failed = sender.await(1, each -> each.tries() == 1);
    side.mend();
    ledger.goes();
    sender.setClock(failed.nextTry());
    Thread.sleep(2_000);
    assertEquals(0, side.arrived().size(), "nothing goes out that isn't recorded before");
    ledger.comesBack();
    sender.await(1, each -> each.state() == DispatchState.SENT);
    // and once more, after the report went out and before that was recorded
    sender.approve(2);
    sender.await(2, each -> each.state() == DispatchState.SENT);
    ledger.forgetLast(sender.id(2, 0));
    ledger.goes();
    Thread.sleep(1_000);
    ledger.comesBack();
    Dispatch sent = sender.await(2, each -> each.state() == DispatchState.SENT);

    assertTrue(((DispatchStep.Sent) last(sent)).alreadyThere());
    assertEquals(10, side.arrived().size());
  }

  @Test
  void aReceiptThatCouldNotBeRecordedIsTakenAgain() throws Exception {
    sender.approve(1);
    sender.await(1, each -> each.state() == DispatchState.SENT);
    byte[] accepted = XML.bytes(receipt(1, Receipt.Outcome.ACCEPTED));
    ledger.goes();
    side.receipt("sio-1243-2019Q1-v1-kvittering-1.xml", accepted);
    Thread.sleep(500);
    ledger.comesBack();

    sender.await(1, each -> each.state() == DispatchState.ACCEPTED);
  }

  @Test
  void aClockThatGoesBackNeitherLosesNorDoubles() throws Exception {
    side.fail(Fault.PLACE_MISSING, 0);
    sender.approve(1);
    sender.await(1, each -> each.tries() == 1);
    side.mend();
    sender.setClock(Sender.START.minus(Duration.ofDays(30)));
    sender.await(1, each -> each.state() == DispatchState.SENT);
    sender.setClock(Sender.START.plus(Duration.ofDays(3000)));
    Thread.sleep(300);

    assertEquals(5, sender.dispatch(1).events().size());
    assertEquals(5, side.arrived().size());
  }

  @Test
  void afterTheLastTryItIsParkedAndAnOperatorSendsItOn() throws Exception {
    side.fail(Fault.PLACE_MISSING, 0);
    sender.approve(1);
    for (int tries = 1; tries < 5; tries++) {
      int wanted = tries;
      sender.setClock(sender.await(1, each -> each.tries() == wanted).nextTry());
    }
    Dispatch parked = sender.await(1, each -> each.state() == DispatchState.PARKED);
    assertEquals(5, parked.events().stream().filter(DispatchingTest::isStart).count());
    assertEquals("PlaceMissing", parked.trouble().orElseThrow().code());
    side.mend();
    sender.desk().take(parked.id(), new DispatchStep.Retried(), "kari");

    sender.await(1, each -> each.state() == DispatchState.SENT);
  }

  @Test
  void aWithdrawnReportIsNotSentAndWhatWasSentStays() throws Exception {
    side.fail(Fault.PLACE_MISSING, 0);
    ReportId report = sender.approve(1);
    sender.await(1, each -> each.tries() == 1);
    sender.desk().cancel(report, "approval withdrawn");
    assertEquals(DispatchState.CANCELLED, sender.dispatch(1).state());
    side.mend();
    sender.setClock(Sender.START.plusSeconds(3600));
    ReportId second = sender.approve(2);
    sender.await(2, each -> each.state() == DispatchState.SENT);
    sender.desk().cancel(second, "too late");

    assertEquals(DispatchState.SENT, sender.dispatch(2).state());
    assertEquals(5, side.arrived().size());
  }

  @Test
  void anOperatorHoldsAndReleases() throws Exception {
    side.fail(Fault.PLACE_MISSING, 0);
    sender.approve(1);
    DispatchId id = sender.await(1, each -> each.tries() == 1).id();
    sender.desk().take(id, new DispatchStep.Held("call them first"), "kari");
    side.mend();
    sender.setClock(Sender.START.plusSeconds(3600));
    Thread.sleep(300);
    assertEquals(DispatchState.HELD, sender.dispatch(1).state());
    assertInstanceOf(
        DispatchAnswer.Done.class, sender.desk().take(id, new DispatchStep.Released(), "kari"));

    sender.await(1, each -> each.state() == DispatchState.SENT);
  }

  private static boolean isStart(DispatchEvent event) {
    return event.step() instanceof DispatchStep.Started;
  }

  private static DispatchStep last(Dispatch dispatch) {
    return dispatch.events().get(dispatch.events().size() - 1).step();
  }

  private Receipt receipt(int version, Receipt.Outcome outcome) {
    List<Remark> remarks =
        outcome == Receipt.Outcome.REJECTED
            ? List.of(new Remark("M01", "sums differ", "Linjer"))
            : List.of();
    return new Receipt(
        new ReportReference(
            "sio-1243-2019Q1-v" + version,
            version,
            sender.dispatch(version).order().manifest().value()),
        Sender.START,
        outcome,
        remarks);
  }

  private void receipt(int version, String number, Receipt.Outcome outcome) throws Exception {
    side.receipt(
        "sio-1243-2019Q1-v" + version + "-kvittering-" + number + ".xml",
        XML.bytes(receipt(version, outcome)));
  }

  private void aside(String name, KeptReceipt.Fate fate) throws Exception {
    Sender.await(
        () ->
            sender.shelf.setAside(9).stream()
                .anyMatch(each -> each.name().equals(name) && each.fate() == fate),
        () -> "" + sender.shelf.newest(9));
  }
}
