package no.sioadapter.routes.dispatch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fault table: every kind of channel with every fault that its other side knows. While it
 * lasts, the dispatch is what {@link Fault} says; when it is mended, the report arrives, whole and
 * once.
 *
 * <p>To add a kind of channel: an {@link OtherSide}, and a line in {@link #sides}.
 */
class FaultTableTest {
  @TempDir private Path temp;

  /** Makes another side in a folder of its own. */
  private interface Maker {
    OtherSide in(Path root, DispatchLedger ledger) throws Exception;
  }

  private static final Map<String, Maker> SIDES =
      Map.of(
          "folder", (root, ledger) -> new FolderSide(root),
          "sftp", (root, ledger) -> new SftpSide(root),
          "https", (root, ledger) -> new HttpsSide("multipart", ledger),
          "https-files", (root, ledger) -> new HttpsSide("files", ledger),
          "eformidling", (root, ledger) -> new EformidlingSide(ledger));

  static Stream<Arguments> sides() throws Exception {
    List<Arguments> rows = new ArrayList<>();
    for (Map.Entry<String, Maker> side : SIDES.entrySet()) {
      Path scratch = Files.createTempDirectory("faults");
      try (OtherSide made =
          side.getValue().in(scratch.resolve("side"), DispatchLedger.inMemory())) {
        for (Fault fault : made.faults()) {
          // in the first file, between two, and in the manifest, of five with 4600 to 6400 bytes
          List<Integer> places =
              fault == Fault.BROKEN_OFF_AT_BYTE ? List.of(0, 1, 4_599, 9_000, 25_000) : List.of(0);
          places.forEach(place -> rows.add(Arguments.of(side.getKey(), fault, place)));
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @MethodSource("sides")
  void theReportWaitsAndArrivesOnce(String kind, Fault fault, int at) throws Exception {
    Maker maker = Objects.requireNonNull(SIDES.get(kind));
    DispatchLedger ledger = DispatchLedger.inMemory();
    try (OtherSide side = maker.in(temp.resolve("side"), ledger);
        Sender sender =
            new Sender(
                temp.resolve("data"), ledger, List.of(side.kind()), List.of(side.settings()))) {
      side.fail(fault, at);
      sender.approve(1);
      Dispatch failed = sender.await(1, each -> each.trouble().isPresent());

      assertEquals(fault.trouble(), failed.trouble().orElseThrow().code());
      assertEquals(fault.state(), failed.state());
      if (fault.state() == DispatchState.QUEUED) {
        // nothing is tried before its time
        assertEquals(Sender.START.plusSeconds(fault.pause()), failed.nextTry());
      }
      side.mend();
      goOn(sender, failed);
      Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);

      arrivedWholeAndOnce(sender, side);
      assertEquals(
          fault == Fault.NO_ANSWER_AFTER_SENDING,
          last(sent).map(DispatchStep.Sent::alreadyThere).orElseThrow());
    }
  }

  static Stream<String> kinds() {
    return SIDES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aReceiptThatCantBeReadIsKeptAndOneThatComesTwiceCountsOnce(String kind) throws Exception {
    Maker maker = Objects.requireNonNull(SIDES.get(kind));
    DispatchLedger ledger = DispatchLedger.inMemory();
    try (OtherSide side = maker.in(temp.resolve("side"), ledger);
        Sender sender =
            new Sender(
                temp.resolve("data"), ledger, List.of(side.kind()), List.of(side.settings()))) {
      sender.approve(1);
      Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);
      byte[] accepted =
          new ReceiptXml()
              .bytes(
                  new Receipt(
                      new ReportReference("sio-1243-2019Q1-v1", 1, sent.order().manifest().value()),
                      Sender.START,
                      Receipt.Outcome.ACCEPTED,
                      List.of()));
      side.receipt("sio-1243-2019Q1-v1-kvittering-1.xml", new byte[] {'<', 'K'});
      side.receipt("sio-1243-2019Q1-v1-kvittering-2.xml", accepted);
      side.receipt("sio-1243-2019Q1-v1-kvittering-3.xml", accepted);

      Dispatch done = sender.await(1, each -> each.state() == DispatchState.ACCEPTED);

      Sender.await(() -> sender.shelf.newest(10).size() == 2, () -> "receipts are kept");
      assertEquals(1, done.receipts().size());
    }
  }

  private static void goOn(Sender sender, Dispatch failed) {
    if (failed.state() == DispatchState.PARKED) {
      sender.desk().take(failed.id(), new DispatchStep.Retried(), "kari");
    } else {
      sender.setClock(failed.nextTry());
    }
  }

  private static Optional<DispatchStep.Sent> last(Dispatch sent) {
    DispatchStep last = sent.events().get(sent.events().size() - 1).step();
    return last instanceof DispatchStep.Sent step ? Optional.of(step) : Optional.empty();
  }

  private static void arrivedWholeAndOnce(Sender sender, OtherSide side) throws Exception {
    SortedMap<String, byte[]> arrived = side.arrived();
    SortedMap<String, byte[]> outbox =
        FolderSide.visible(sender.folders.outbox(Sender.OS, Sender.FIRST));
    assertEquals(outbox.keySet(), arrived.keySet());
    for (String name : outbox.keySet()) {
      assertArrayEquals(outbox.get(name), arrived.get(name), name);
    }
  }
}
