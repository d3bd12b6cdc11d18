package no.sioadapter.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.Remark;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispatchTest {
  private static final Instant AT = Instant.parse("2019-04-05T10:00:00Z");
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final DispatchId ID =
      new DispatchId(
          new ReportId(new MunicipalityNumber("1243"), new Quarter(2019, 1), 1),
          new ChannelName("helsedir-sftp"));
  private static final DispatchOrder ORDER =
      new DispatchOrder(
          ID,
          List.of(
              new StoredFile("sio-1243-2019Q1-v1.xml", new ContentHash(HASH), 7),
              new StoredFile("sio-1243-2019Q1-v1.manifest.json", new ContentHash(HASH), 9)));
  private static final Reason WHY = new Reason("NoConnection", "no connection");

  private static final DispatchStep STARTED = new DispatchStep.Started();
  private static final DispatchStep SENT = new DispatchStep.Sent(false, Optional.of("m-1"));
  private static final DispatchStep FAILED = new DispatchStep.Failed(WHY, AT.plusSeconds(60));
  private static final DispatchStep PARKED = new DispatchStep.Parked(WHY);
  private static final DispatchStep HELD = new DispatchStep.Held("wait");
  private static final DispatchStep CANCELLED = new DispatchStep.Cancelled("withdrawn");
  private static final DispatchStep EXPIRED = new DispatchStep.Expired(WHY);
  private static final DispatchStep RECEIVED = receipted(Receipt.Outcome.RECEIVED);
  private static final DispatchStep ACCEPTED = receipted(Receipt.Outcome.ACCEPTED);
  private static final DispatchStep REJECTED = receipted(Receipt.Outcome.REJECTED);

  private static final Map<String, DispatchStep> STEPS =
      Map.ofEntries(
          Map.entry("started", STARTED),
          Map.entry("sent", SENT),
          Map.entry("failed", FAILED),
          Map.entry("interrupted", new DispatchStep.Interrupted()),
          Map.entry("parked", PARKED),
          Map.entry("expired", EXPIRED),
          Map.entry("retried", new DispatchStep.Retried()),
          Map.entry("held", HELD),
          Map.entry("released", new DispatchStep.Released()),
          Map.entry("by-hand", new DispatchStep.DeliveredByHand("by post")),
          Map.entry("cancelled", CANCELLED),
          Map.entry("received", RECEIVED),
          Map.entry("accepted", ACCEPTED),
          Map.entry("rejected", REJECTED));

  private static final Map<DispatchState, List<DispatchStep>> WAYS =
      Map.of(
          DispatchState.QUEUED, List.of(),
          DispatchState.HELD, List.of(HELD),
          DispatchState.SENDING, List.of(STARTED),
          DispatchState.SENT, List.of(STARTED, SENT),
          DispatchState.RECEIVED, List.of(STARTED, SENT, RECEIVED),
          DispatchState.ACCEPTED, List.of(STARTED, SENT, ACCEPTED),
          DispatchState.REJECTED, List.of(STARTED, SENT, REJECTED),
          DispatchState.EXPIRED, List.of(STARTED, SENT, EXPIRED),
          DispatchState.PARKED, List.of(STARTED, PARKED),
          DispatchState.CANCELLED, List.of(CANCELLED));

  /** A row a step, a column a state; {@code -} is refused. */
  private static final String TABLE =
      """
                  QUEUED    HELD      SENDING   SENT      RECEIVED  ACCEPTED  REJECTED  EXPIRED   PARKED    CANCELLED
      started     SENDING   -         -         -         -         -         -         -         -         -
      sent        -         -         SENT      -         RECEIVED  ACCEPTED  REJECTED  -         -         SENT
      failed      -         -         QUEUED    -         RECEIVED  ACCEPTED  REJECTED  -         -         CANCELLED
      interrupted -         -         QUEUED    -         RECEIVED  ACCEPTED  REJECTED  -         -         CANCELLED
      parked      PARKED    -         PARKED    PARKED    RECEIVED  ACCEPTED  REJECTED  -         -         CANCELLED
      expired     -         -         -         EXPIRED   -         -         -         -         -         -
      retried     QUEUED    -         -         QUEUED    -         -         -         QUEUED    QUEUED    -
      held        HELD      -         -         -         -         -         -         -         HELD      -
      released    -         QUEUED    -         -         -         -         -         -         -         -
      by-hand     SENT      SENT      -         SENT      -         -         -         SENT      SENT      -
      cancelled   CANCELLED CANCELLED CANCELLED -         -         -         -         CANCELLED CANCELLED -
      received    RECEIVED  RECEIVED  RECEIVED  RECEIVED  RECEIVED  ACCEPTED  REJECTED  RECEIVED  RECEIVED  RECEIVED
      accepted    ACCEPTED  ACCEPTED  ACCEPTED  ACCEPTED  ACCEPTED  ACCEPTED  REJECTED  ACCEPTED  ACCEPTED  ACCEPTED
      rejected    REJECTED  REJECTED  REJECTED  REJECTED  REJECTED  ACCEPTED  REJECTED  REJECTED  REJECTED  REJECTED
      """;

  @ParameterizedTest
  @EnumSource
  void eachStepFollowsWhereTheTableSaysSoAndNowhereElse(DispatchState from) {
    List<String> rows = TABLE.lines().toList();
    int column = Arrays.asList(rows.get(0).strip().split(" +", -1)).indexOf(from.name()) + 1;
    Dispatch dispatch = dispatch(way(from));
    assertEquals(from, dispatch.state());
    assertEquals(STEPS.size(), rows.size() - 1);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(" +", -1);
      DispatchStep step = Objects.requireNonNull(STEPS.get(cells[0]));
      boolean allowed = !cells[column].equals("-");

      assertEquals(allowed, dispatch.allows(step), cells[0]);
      if (allowed) {
        List<DispatchStep> steps = new ArrayList<>(way(from));
        steps.add(step);
        assertEquals(DispatchState.valueOf(cells[column]), dispatch(steps).state(), cells[0]);
      }
    }
    assertFalse(dispatch.allows(new DispatchStep.Queued(ORDER)));
  }

  @Test
  void aDispatchBeginsWithItsOrder() {
    assertThrows(IllegalArgumentException.class, () -> Dispatch.of(ID, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> Dispatch.of(ID, List.of(event(STARTED, AT))));
  }

  @Test
  void aFailedTryCountsAndSaysWhenTheNextOneIs() {
    Dispatch failed = dispatch(List.of(STARTED, FAILED));

    assertEquals(1, failed.tries());
    assertEquals(Optional.of(WHY), failed.trouble());
    assertFalse(failed.isDue(AT.plusSeconds(59)));
    assertTrue(failed.isDue(AT.plusSeconds(60)));
    Dispatch retried = dispatch(List.of(STARTED, FAILED, new DispatchStep.Retried()));
    assertEquals(0, retried.tries());
    assertTrue(retried.isDue(AT));
  }

  @Test
  void aStopWhileSendingCountsAsATrySoThatOneThatAlwaysStopsTheServerEnds() {
    Dispatch interrupted = dispatch(List.of(STARTED, new DispatchStep.Interrupted()));

    assertEquals(1, interrupted.tries());
    assertTrue(interrupted.isDue(AT));
  }

  @Test
  void aClockThatWasSetBackDoesNotMakeItWaitForDays() {
    Dispatch failed = dispatch(List.of(STARTED, FAILED));

    assertFalse(failed.isDue(AT.minusSeconds(60)), "set right, not back");
    assertTrue(failed.isDue(AT.minusSeconds(61)));
    assertTrue(failed.isDue(AT.minus(Duration.ofDays(400))));
    Dispatch sent = dispatch(List.of(STARTED, SENT));
    assertFalse(sent.isDue(AT.minus(Duration.ofDays(400))), "what was sent isn't sent again");
  }

  @Test
  void aReceiptBeforeTheAnswerEndsTheTriesWhateverTheAnswerWas() {
    Dispatch timedOut = dispatch(List.of(STARTED, RECEIVED, FAILED));

    assertEquals(DispatchState.RECEIVED, timedOut.state());
    assertFalse(timedOut.isDue(AT.plus(Duration.ofDays(1))));
    assertEquals(Optional.empty(), timedOut.trouble());
  }

  @Test
  void whatComesOutOfOrderIsKeptAndChangesNothing() {
    Dispatch dispatch = dispatch(List.of(STARTED, SENT, ACCEPTED, RECEIVED, REJECTED));

    assertEquals(DispatchState.ACCEPTED, dispatch.state());
    assertEquals(3, dispatch.receipts().size());
    assertEquals(Receipt.Outcome.ACCEPTED, dispatch.answer().orElseThrow().outcome());
    assertTrue(dispatch.has(((DispatchStep.Receipted) REJECTED).receipt()));
  }

  @Test
  void cancelledWhileItWasOnItsWayItMayStillArriveButIsNotTriedAgain() {
    assertEquals(DispatchState.SENT, dispatch(List.of(STARTED, CANCELLED, SENT)).state());
    Dispatch failed = dispatch(List.of(STARTED, CANCELLED, FAILED));
    assertEquals(DispatchState.CANCELLED, failed.state());
    assertFalse(failed.isDue(AT.plus(Duration.ofDays(1))));
  }

  @Test
  void theOtherSidesNameForItIsKept() {
    assertEquals(Optional.of("m-1"), dispatch(List.of(STARTED, SENT)).reference());
    DispatchStep again = new DispatchStep.Sent(true, Optional.empty());
    assertEquals(
        Optional.of("m-1"),
        dispatch(List.of(STARTED, SENT, new DispatchStep.Retried(), STARTED, again)).reference());
  }

  private static List<DispatchStep> way(DispatchState to) {
    return Objects.requireNonNull(WAYS.get(to));
  }

  private static Dispatch dispatch(List<DispatchStep> steps) {
    List<DispatchEvent> events = new ArrayList<>();
    events.add(event(new DispatchStep.Queued(ORDER), AT));
    steps.forEach(step -> events.add(event(step, AT)));
    return Dispatch.of(ID, events);
  }

  private static DispatchEvent event(DispatchStep step, Instant at) {
    return new DispatchEvent(step, Optional.empty(), at);
  }

  private static DispatchStep receipted(Receipt.Outcome outcome) {
    List<Remark> remarks =
        outcome == Receipt.Outcome.REJECTED ? List.of(new Remark("M01", "no", "")) : List.of();
    return new DispatchStep.Receipted(
        new Receipt(new ReportReference("sio-1243-2019Q1-v1", 1, HASH), AT, outcome, remarks));
  }
}
