package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.Dispatch;
import no.sioadapter.dispatch.DispatchEvent;
import no.sioadapter.dispatch.DispatchId;
import no.sioadapter.dispatch.DispatchOrder;
import no.sioadapter.dispatch.DispatchState;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.report.ReportId;
import no.sioadapter.web.store.StoreDatabases.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store of dispatches and receipts, in both databases that it is written for. */
class DispatchStoreTest {
  private static final Instant AT = Instant.parse("2019-04-05T10:00:00.123Z");
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Quarter FIRST = new Quarter(2019, 1);
  private static final Reason WHY = new Reason("NoConnection", "Fikk ikke forbindelse; «æøå»");
  private static final int WRITERS = 8;

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void everyStepComesBackAsItWasWritten(Kind kind) {
    DispatchId id = id("0901", 1, "a");
    List<DispatchStep> steps =
        List.of(
            queued(id),
            new DispatchStep.Held("x".repeat(1000)),
            new DispatchStep.Released(),
            new DispatchStep.Started(),
            new DispatchStep.Failed(WHY, AT.plusSeconds(30)),
            new DispatchStep.Started(),
            new DispatchStep.Interrupted(),
            new DispatchStep.Started(),
            new DispatchStep.Parked(WHY),
            new DispatchStep.Retried(),
            new DispatchStep.Started(),
            new DispatchStep.Sent(true, Optional.of("3f2a")),
            new DispatchStep.Expired(WHY),
            new DispatchStep.DeliveredByHand("i posten"),
            new DispatchStep.Receipted(receipt(Receipt.Outcome.RECEIVED)),
            new DispatchStep.Receipted(receipt(Receipt.Outcome.REJECTED)),
            new DispatchStep.Sent(false, Optional.empty()),
            new DispatchStep.Cancelled("trukket"));
    List<DispatchEvent> events = new ArrayList<>();
    JpaDispatchLedger store = ledger(kind);
    for (DispatchStep step : steps) {
      Optional<String> who = events.size() % 2 == 0 ? Optional.of("Kari Åsen") : Optional.empty();
      DispatchEvent event = new DispatchEvent(step, who, AT);
      assertTrue(store.append(id, events.size(), event));
      events.add(event);
    }

    Dispatch read = store.find(id).orElseThrow();
    assertEquals(events, read.events());
    assertEquals(DispatchState.REJECTED, read.state());
    assertEquals(Optional.empty(), store.find(id("0901", 2, "a")));
    assertEquals(Optional.empty(), store.find(id("0901", 1, "b")));
  }

  @ParameterizedTest
  @EnumSource
  void aQuartersDispatchesComeInTheOrderOfVersionsAndChannels(Kind kind) {
    JpaDispatchLedger store = ledger(kind);
    for (DispatchId id : List.of(id("0902", 10, "a"), id("0902", 2, "b"), id("0902", 2, "a"))) {
      store.append(id, 0, event(queued(id)));
    }
    assertEquals(
        List.of(
            "sio-0902-2019Q1-v2 over a", "sio-0902-2019Q1-v2 over b", "sio-0902-2019Q1-v10 over a"),
        store.of(new MunicipalityNumber("0902"), FIRST).stream()
            .map(each -> each.id().toString())
            .toList());
    assertEquals(List.of(), store.of(new MunicipalityNumber("0902"), new Quarter(2019, 2)));
  }

  @ParameterizedTest
  @EnumSource
  void openIsWhatTheReceiverHasNotSaidItsLastWordOf(Kind kind) {
    JpaDispatchLedger store = ledger(kind);
    add(store, id("0903", 1, "queued"));
    add(store, id("0903", 1, "accepted"), sent(), receipted(Receipt.Outcome.ACCEPTED));
    add(store, id("0903", 1, "rejected"), sent(), receipted(Receipt.Outcome.REJECTED));
    add(store, id("0903", 1, "received"), sent(), receipted(Receipt.Outcome.RECEIVED));
    add(store, id("0903", 1, "cancelled"), List.of(new DispatchStep.Cancelled("no")));

    assertEquals(
        List.of("queued", "received"),
        store.open().stream()
            .filter(each -> each.id().report().municipality().value().equals("0903"))
            .map(each -> each.id().channel().value())
            .toList());
    assertTrue(store.newest(3).stream().allMatch(each -> each.events().size() >= 1));
    assertEquals(3, store.newest(3).size());
  }

  @ParameterizedTest
  @EnumSource
  void ofManyWhoAddAtOnceOneWins(Kind kind) throws Exception {
    JpaDispatchLedger store = ledger(kind);
    DispatchId id = id("0904", 1, "a");
    add(store, id);

    List<Boolean> answers =
        AtOnce.answers(WRITERS, i -> () -> store.append(id, 1, event(new DispatchStep.Started())));

    assertEquals(1, answers.stream().filter(won -> won).count());
    assertEquals(2, store.find(id).orElseThrow().events().size());
  }

  @ParameterizedTest
  @EnumSource
  void whatTheDatabaseRefusesForAnotherReasonIsNoLostRace(Kind kind) {
    JpaDispatchLedger store = ledger(kind);
    DispatchId id = id("0905", 1, "a");
    add(store, id);

    assertThrows(
        PersistenceException.class,
        () ->
            store.append(id, 1, event(new DispatchStep.Sent(false, Optional.of("x".repeat(201))))));
    assertFalse(store.append(id, 2, event(new DispatchStep.Started())));
    assertEquals(1, store.find(id).orElseThrow().events().size());
  }

  @ParameterizedTest
  @EnumSource
  void aReceiptIsKeptWholeAndOnce(Kind kind) {
    KeptReceipt applied = kept("0906", HASH, KeptReceipt.Fate.APPLIED);
    KeptReceipt unreadable =
        new KeptReceipt(
            new MunicipalityNumber("0906"),
            new ChannelName("a"),
            "noe.xml",
            new ContentHash("f".repeat(64)),
            "<a>æøå</a>\n".repeat(18_000),
            AT,
            KeptReceipt.Fate.UNREADABLE,
            Optional.empty());
    shelf(kind, shelf -> keep(shelf, applied));
    shelf(kind, shelf -> keep(shelf, kept("0906", HASH, KeptReceipt.Fate.UNKNOWN)));
    shelf(kind, shelf -> keep(shelf, unreadable));

    assertEquals(
        List.of(unreadable, applied),
        shelf(kind, shelf -> shelf.newest(50)).stream()
            .filter(each -> each.municipality().value().equals("0906"))
            .toList());
    assertTrue(shelf(kind, shelf -> shelf.setAside(50)).contains(unreadable));
    assertFalse(shelf(kind, shelf -> shelf.setAside(50)).contains(applied));
    ContentHash hash = new ContentHash(HASH);
    boolean own = shelf(kind, shelf -> shelf.has(new MunicipalityNumber("0906"), hash));
    boolean others = shelf(kind, shelf -> shelf.has(new MunicipalityNumber("0907"), hash));
    assertTrue(own);
    assertFalse(others);
  }

  private static KeptReceipt kept(String municipality, String hash, KeptReceipt.Fate fate) {
    return new KeptReceipt(
        new MunicipalityNumber(municipality),
        new ChannelName("a"),
        "sio-0906-2019Q1-v1-kvittering-1.xml",
        new ContentHash(hash),
        "<Kvittering/>",
        AT,
        fate,
        Optional.of(new ReportId(new MunicipalityNumber(municipality), FIRST, 1)));
  }

  private static boolean keep(JpaReceiptShelf shelf, KeptReceipt receipt) {
    shelf.keep(receipt);
    return true;
  }

  private static DispatchId id(String municipality, int version, String channel) {
    return new DispatchId(
        new ReportId(new MunicipalityNumber(municipality), FIRST, version),
        new ChannelName(channel));
  }

  private static DispatchStep queued(DispatchId id) {
    String name = id.report().name();
    return new DispatchStep.Queued(
        new DispatchOrder(
            id,
            List.of(
                new StoredFile(name + ".xml", new ContentHash(HASH), 7),
                new StoredFile(name + ".manifest.json", new ContentHash("f".repeat(64)), 9))));
  }

  private static List<DispatchStep> sent() {
    return List.of(new DispatchStep.Started(), new DispatchStep.Sent(false, Optional.empty()));
  }

  private static DispatchStep receipted(Receipt.Outcome outcome) {
    return new DispatchStep.Receipted(receipt(outcome));
  }

  private static Receipt receipt(Receipt.Outcome outcome) {
    List<Remark> remarks =
        outcome == Receipt.Outcome.REJECTED
            ? List.of(new Remark("M01", "Summen «avviker»", "Linjer/Linje[@kode='HTAMDK']"))
            : List.of();
    return new Receipt(new ReportReference("sio-0901-2019Q1-v1", 1, HASH), AT, outcome, remarks);
  }

  private static DispatchEvent event(DispatchStep step) {
    return new DispatchEvent(step, Optional.empty(), AT);
  }

  private static void add(
      JpaDispatchLedger store, DispatchId id, List<DispatchStep> steps, DispatchStep... more) {
    List<DispatchStep> all = new ArrayList<>(List.of(queued(id)));
    all.addAll(steps);
    all.addAll(List.of(more));
    for (int i = 0; i < all.size(); i++) {
      assertTrue(store.append(id, i, event(all.get(i))));
    }
  }

  private static void add(JpaDispatchLedger store, DispatchId id) {
    add(store, id, List.of());
  }

  private static JpaDispatchLedger ledger(Kind kind) {
    return new JpaDispatchLedger(new OwnTransactions(kind));
  }

  private static <T> T shelf(Kind kind, Function<JpaReceiptShelf, T> work) {
    return DATABASES.in(kind, entities -> work.apply(new JpaReceiptShelf(entities)));
  }

  /** What the container does: each call has its entities and its transaction. */
  private static final class OwnTransactions extends DispatchRows {
    private final Kind kind;

    OwnTransactions(Kind kind) {
      this.kind = kind;
    }

    private <T> T with(Function<DispatchRows, T> work) {
      return DATABASES.in(kind, entities -> work.apply(new DispatchRows(entities)));
    }

    @Override
    public List<Dispatch> of(DispatchId id) {
      return with(rows -> rows.of(id));
    }

    @Override
    public List<Dispatch> of(MunicipalityNumber municipality, Quarter quarter) {
      return with(rows -> rows.of(municipality, quarter));
    }

    @Override
    public List<Dispatch> unanswered() {
      return with(DispatchRows::unanswered);
    }

    @Override
    public List<Dispatch> newest(int limit) {
      return with(rows -> rows.newest(limit));
    }

    @Override
    public void insert(DispatchId id, int place, DispatchEvent event) {
      with(
          rows -> {
            rows.insert(id, place, event);
            return true;
          });
    }
  }
}
