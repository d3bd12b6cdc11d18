package no.sioadapter.routes.dispatch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchLedger;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.routes.channel.http.TestAuthority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fault table: every kind of channel with every fault. While it lasts, the dispatch is what the
 * table's cell says; when it is mended, the report arrives, whole and once. {@code
 * docs/fault-table.md} is the table; {@code mvn -pl routes -am test -Dtest=FaultTableTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dsio.regenerate=true} writes it anew.
 *
 * <p>To add a kind of channel: an {@link OtherSide}, and a line in {@link #SIDES}.
 */
@Execution(ExecutionMode.CONCURRENT)
class FaultTableTest {
  private static final Path PAGE = Path.of("..", "docs", "fault-table.md");
  private static final String RECEIPT = "sio-1243-2019Q1-v1-kvittering-";

  /**
   * Around the ends of the five files, which have 4800, 4600, 4600, 5800 and 6600 bytes. Where
   * there is HTTP around them, somewhere in the same files.
   */
  private static final List<Integer> PLACES =
      List.of(0, 1, 4_799, 4_800, 4_801, 9_400, 13_999, 17_000, 19_801, 26_399);

  @TempDir private static Path certificates;
  private static TestAuthority authority;

  @TempDir private Path temp;

  /** Makes another side in a folder of its own, for a fault. */
  private interface Maker {
    OtherSide in(Path root, DispatchLedger ledger, Fault fault) throws Exception;
  }

  private static final Map<String, Maker> SIDES = new LinkedHashMap<>();

  static {
    SIDES.put("folder", (root, ledger, fault) -> new FolderSide(root));
    SIDES.put("sftp", (root, ledger, fault) -> new SftpSide(root));
    SIDES.put("https", (root, ledger, fault) -> https("multipart", ledger, fault));
    SIDES.put("https-files", (root, ledger, fault) -> https("files", ledger, fault));
    SIDES.put("eformidling", (root, ledger, fault) -> new EformidlingSide(ledger));
  }

  /** Certificates cost time: they are shown where they are what is at fault. */
  private static OtherSide https(String mode, DispatchLedger ledger, Fault fault) throws Exception {
    return new HttpsSide(
        mode,
        ledger,
        fault == Fault.ANOTHER_HOST ? Optional.of(authority) : Optional.empty(),
        // a busy machine isn't the fault that is asked for
        Duration.ofSeconds(fault == Fault.NO_ANSWER_AFTER_SENDING ? 1 : 10));
  }

  @BeforeAll
  static void certificates() throws Exception {
    authority = new TestAuthority(certificates);
  }

  static Stream<String> kinds() {
    return SIDES.keySet().stream();
  }

  static Stream<Arguments> cells() {
    return kinds()
        .flatMap(kind -> Stream.of(Fault.values()).map(fault -> List.<Object>of(kind, fault)))
        .flatMap(
            cell ->
                (cell.get(1) == Fault.BROKEN_OFF_AT_BYTE ? PLACES : List.of(0))
                    .stream().map(at -> Arguments.of(cell.get(0), cell.get(1), at)));
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @MethodSource("cells")
  void theReportWaitsAndArrivesOnce(String kind, Fault fault, int at) throws Exception {
    UnsteadyLedger ledger = new UnsteadyLedger();
    try (OtherSide side = side(kind, ledger, fault)) {
      if (side.cell(fault) instanceof Cell.Comes expected) {
        waitsAndArrivesOnce(side, ledger, fault, at, expected);
      } else {
        assertThrows(IllegalArgumentException.class, () -> side.fail(fault, at));
      }
    }
  }

  private void waitsAndArrivesOnce(
      OtherSide side, UnsteadyLedger ledger, Fault fault, int at, Cell.Comes expected)
      throws Exception {
    try (Sender sender = sender(side, ledger)) {
      side.fail(fault, at);
      sender.approve(1);
      Dispatch failed = sender.await(1, each -> each.trouble().isPresent());

      assertEquals(expected.trouble(), failed.trouble().orElseThrow().code());
      assertEquals(expected.state(), failed.state());
      if (expected.state() == DispatchState.QUEUED) {
        // nothing is tried before its time
        assertEquals(Sender.START.plusSeconds(expected.pause()), failed.nextTry());
      }
      side.mend();
      goOn(sender, failed);
      Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);

      arrivedWholeAndOnce(sender, side);
      assertEquals(fault == Fault.NO_ANSWER_AFTER_SENDING, wasThereAlready(sent));
    }
  }

  /** What a server leaves in a drop folder that is stopped after so many bytes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4_799, 4_800, 4_801, 9_400, 13_999, 17_000, 19_801, 26_399})
  void whatAStopLeftInAFolderIsLaidWhole(int at) throws Exception {
    UnsteadyLedger ledger = new UnsteadyLedger();
    try (OtherSide side = side("folder", ledger, Fault.BROKEN_OFF_AT_BYTE);
        Sender sender = sender(side, ledger)) {
      sender.write(Sender.FIRST_VERSION);
      int left = at;
      for (Path file : sender.outboxFiles()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        boolean whole = left >= bytes.length;
        Files.write(
            temp.resolve("side/drop").resolve(whole ? name : "." + name + ".part"),
            Arrays.copyOf(bytes, Math.min(left, bytes.length)));
        left -= bytes.length;
        if (!whole) {
          break;
        }
      }
      sender.approve(1);
      sender.await(1, each -> each.state() == DispatchState.SENT);

      arrivedWholeAndOnce(sender, side);
      try (Stream<Path> there = Files.list(temp.resolve("side/drop"))) {
        assertEquals(5, there.count(), "no temporary file stays");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aReceiptThatCantBeReadIsKeptAndOneThatComesTwiceCountsOnce(String kind) throws Exception {
    UnsteadyLedger ledger = new UnsteadyLedger();
    try (OtherSide side = side(kind, ledger, Fault.STATUS_500);
        Sender sender = sender(side, ledger)) {
      sender.approve(1);
      Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);
      side.receipt(RECEIPT + "1.xml", new byte[] {'<', 'K'});
      side.receipt(RECEIPT + "2.xml", accepted(sent));
      side.receipt(RECEIPT + "3.xml", accepted(sent));

      Dispatch done = sender.await(1, each -> each.state() == DispatchState.ACCEPTED);

      Sender.await(() -> sender.shelf.newest(10).size() == 2, () -> "receipts are kept");
      assertEquals(1, done.receipts().size());
    }
  }

  /** The answer is late; where the channel has none to wait for, its being recorded is. */
  @ParameterizedTest
  @MethodSource("kinds")
  void aReceiptThatComesBeforeTheAnswerIsTheLastWord(String kind) throws Exception {
    UnsteadyLedger ledger = new UnsteadyLedger();
    try (OtherSide side = side(kind, ledger, Fault.NO_ANSWER_AFTER_SENDING);
        Sender sender = sender(side, ledger)) {
      if (side.cell(Fault.NO_ANSWER_AFTER_SENDING) instanceof Cell.Comes) {
        side.fail(Fault.NO_ANSWER_AFTER_SENDING, 0);
      } else {
        ledger.holds(DispatchStep.Sent.class);
      }
      sender.approve(1);
      Sender.await(() -> hasArrived(side), () -> "" + sender.dispatch(1).events());
      side.receipt(RECEIPT + "1.xml", accepted(sender.dispatch(1)));
      sender.await(1, each -> each.state() == DispatchState.ACCEPTED);
      ledger.letsGo();
      side.mend();
      sender.setClock(Sender.START.plus(Duration.ofDays(1)));
      sender.await(1, each -> each.events().stream().anyMatch(FaultTableTest::isEndOfTry));
      Thread.sleep(200);

      Dispatch done = sender.dispatch(1);
      assertEquals(DispatchState.ACCEPTED, done.state());
      assertEquals(1, done.receipts().size());
      assertEquals(1, starts(done), "nothing is tried after the last word");
      arrivedWholeAndOnce(sender, side);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aClockThatJumpsNeitherLosesNorDoubles(String kind) throws Exception {
    UnsteadyLedger ledger = new UnsteadyLedger();
    try (OtherSide side = side(kind, ledger, passing(kind));
        Sender sender = sender(side, ledger)) {
      side.fail(passing(kind), 0);
      sender.approve(1);
      sender.await(1, each -> each.tries() == 1);
      side.mend();
      sender.setClock(Sender.START.minus(Duration.ofDays(30)));
      sender.await(1, each -> each.state() == DispatchState.SENT);
      sender.setClock(Sender.START.plus(Duration.ofDays(3000)));
      Thread.sleep(200);

      assertEquals(2, starts(sender.dispatch(1)));
      arrivedWholeAndOnce(sender, side);
    }
  }

  /** For as long as it likes: with the real one, half a minute ({@code DatabaseGoneIT}). */
  @ParameterizedTest
  @MethodSource("kinds")
  void aDatabaseThatIsGoneIsWaitedFor(String kind) throws Exception {
    UnsteadyLedger ledger = new UnsteadyLedger();
    try (OtherSide side = side(kind, ledger, passing(kind));
        Sender sender = sender(side, ledger)) {
      ledger.goesBefore(DispatchStep.Started.class);
      sender.approve(1);
      Sender.await(ledger::isGone, () -> "it isn't asked");
      Thread.sleep(200);
      assertTrue(side.arrived().isEmpty(), "nothing goes out that isn't recorded before");
      ledger.comesBackUntil(DispatchStep.Sent.class);
      Sender.await(ledger::isGone, () -> "it isn't sent: " + sender.dispatch(1).events());
      ledger.comesBack();
      Dispatch sent = sender.await(1, each -> each.state() == DispatchState.SENT);
      assertTrue(wasThereAlready(sent), "it went out again, and was known");
      arrivedWholeAndOnce(sender, side);
      ledger.goes();
      side.receipt(RECEIPT + "1.xml", accepted(sent));
      Thread.sleep(300);
      ledger.comesBack();
      Dispatch done = sender.await(1, each -> each.state() == DispatchState.ACCEPTED);

      assertEquals(1, done.receipts().size());
      arrivedWholeAndOnce(sender, side);
    }
  }

  @Test
  void thePageIsTheTable() throws Exception {
    List<OtherSide> sides = new ArrayList<>();
    try {
      for (String kind : SIDES.keySet()) {
        sides.add(side(kind, new UnsteadyLedger(), Fault.STATUS_500));
      }
      String page = FaultPage.of(List.copyOf(SIDES.keySet()), sides);
      if (Boolean.getBoolean("sio.regenerate")) {
        Files.writeString(PAGE, page);
      }
      assertEquals(page, Files.readString(PAGE));
    } finally {
      for (OtherSide side : sides) {
        side.close();
      }
    }
  }

  private OtherSide side(String kind, DispatchLedger ledger, Fault fault) throws Exception {
    Path root = kind.equals("folder") ? temp.resolve("side") : temp.resolve("side-" + kind);
    return Objects.requireNonNull(SIDES.get(kind)).in(root, ledger, fault);
  }

  private Sender sender(OtherSide side, DispatchLedger ledger) throws Exception {
    return new Sender(temp.resolve("data"), ledger, List.of(side.kind()), List.of(side.settings()));
  }

  /** A fault that the next try finds mended. */
  private static Fault passing(String kind) {
    return kind.equals("folder") ? Fault.PLACE_MISSING : Fault.CONNECTION_REFUSED;
  }

  private static void goOn(Sender sender, Dispatch failed) {
    if (failed.state() == DispatchState.PARKED) {
      sender.desk().take(failed.id(), new DispatchStep.Retried(), "kari");
    } else {
      sender.setClock(failed.nextTry());
    }
  }

  private static byte[] accepted(Dispatch dispatch) {
    return new ReceiptXml()
        .bytes(
            new Receipt(
                new ReportReference("sio-1243-2019Q1-v1", 1, dispatch.order().manifest().value()),
                Sender.START,
                Receipt.Outcome.ACCEPTED,
                List.of()));
  }

  private static long starts(Dispatch dispatch) {
    return dispatch.events().stream()
        .filter(each -> each.step() instanceof DispatchStep.Started)
        .count();
  }

  private static boolean isEndOfTry(DispatchEvent event) {
    return event.step() instanceof DispatchStep.Sent || event.step() instanceof DispatchStep.Failed;
  }

  private static boolean wasThereAlready(Dispatch sent) {
    return sent.events().get(sent.events().size() - 1).step() instanceof DispatchStep.Sent step
        && step.alreadyThere();
  }

  private static boolean hasArrived(OtherSide side) {
    try {
      return side.arrived().size() == 5;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
