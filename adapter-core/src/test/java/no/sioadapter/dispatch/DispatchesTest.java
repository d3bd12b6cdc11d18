package no.sioadapter.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.ledger.Reason;
import no.sioadapter.ledger.StoredFile;
import no.sioadapter.period.Quarter;
import no.sioadapter.report.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchesTest {
  private static final Instant AT = Instant.parse("2019-04-05T10:00:00Z");
  private static final MunicipalityNumber OS = new MunicipalityNumber("1243");
  private static final Quarter FIRST = new Quarter(2019, 1);
  private static final Reason WHY = new Reason("NoConnection", "no connection");

  private final DispatchLedger ledger = DispatchLedger.inMemory();
  private final Dispatches dispatches = new Dispatches(ledger, Clock.fixed(AT, ZoneOffset.UTC));

  @Test
  void whatIsQueuedTwiceIsSentOnce() {
    assertTrue(dispatches.queue(order(1, "a")));
    assertFalse(dispatches.queue(order(1, "a")));
    assertTrue(dispatches.queue(order(1, "b")));
    assertTrue(dispatches.queue(order(2, "a")));

    assertEquals(
        List.of(
            "sio-1243-2019Q1-v1 over a", "sio-1243-2019Q1-v1 over b", "sio-1243-2019Q1-v2 over a"),
        ledger.of(OS, FIRST).stream().map(each -> each.id().toString()).toList());
    assertEquals(1, ledger.find(order(1, "a").id()).orElseThrow().events().size());
  }

  @Test
  void anOperatorsStepIsKeptWithWhoTookIt() {
    dispatches.queue(order(1, "a"));
    DispatchAnswer answer =
        dispatches.take(order(1, "a").id(), new DispatchStep.Held("not yet"), "kari");

    Dispatch held = assertInstanceOf(DispatchAnswer.Done.class, answer).dispatch();
    assertEquals(DispatchState.HELD, held.state());
    assertEquals(
        new DispatchEvent(new DispatchStep.Held("not yet"), Optional.of("kari"), AT),
        held.events().get(1));
  }

  @Test
  void aStepThatDoesNotFollowIsRefusedAndChangesNothing() {
    dispatches.queue(order(1, "a"));

    assertEquals(
        new DispatchAnswer.Refused(new DispatchRefusal.WrongState(DispatchState.QUEUED)),
        dispatches.take(order(1, "a").id(), new DispatchStep.Released(), "kari"));
    assertEquals(
        new DispatchAnswer.Refused(new DispatchRefusal.Unknown()),
        dispatches.take(order(7, "a").id(), new DispatchStep.Retried(), "kari"));
    assertEquals(1, ledger.find(order(1, "a").id()).orElseThrow().events().size());
  }

  @Test
  void aReasonIsSaidFitsAndNamesNobody() {
    dispatches.queue(order(1, "a"));
    DispatchId id = order(1, "a").id();

    assertEquals(
        new DispatchAnswer.Refused(new DispatchRefusal.ReasonMissing()),
        dispatches.take(id, new DispatchStep.Cancelled("  "), "kari"));
    assertEquals(
        new DispatchAnswer.Refused(new DispatchRefusal.ReasonTooLong(1000)),
        dispatches.take(id, new DispatchStep.Held("x".repeat(1001)), "kari"));
    assertEquals(
        new DispatchAnswer.Refused(new DispatchRefusal.ReasonNamesPerson()),
        dispatches.take(id, new DispatchStep.DeliveredByHand("for 02847599807"), "kari"));
    assertInstanceOf(
        DispatchAnswer.Done.class,
        dispatches.take(id, new DispatchStep.Held("x".repeat(1000)), "kari"));
  }

  @Test
  void ofTwoAtOnceTheLaterIsJudgedAnew() {
    dispatches.queue(order(1, "a"));
    DispatchId id = order(1, "a").id();
    DispatchAnswer answer =
        dispatches.take(
            id,
            dispatch -> {
              if (dispatch.events().size() == 1) {
                // somebody else, between the look and the step
                dispatches.take(id, new DispatchStep.Held("first"), "kari");
              }
              return new DispatchStep.Started();
            });

    assertEquals(
        new DispatchAnswer.Refused(new DispatchRefusal.WrongState(DispatchState.HELD)), answer);
  }

  @ParameterizedTest
  @CsvSource({
    // failed before, asked for, seconds until the next try
    "0, , 30",
    "1, , 60",
    "2, , 120",
    "6, , 1920",
    "7, , 3600",
    "18, , 3600",
    "0, 45, 45",
    "0, 20, 30",
    "7, 7200, 7200",
    "0, 864000, 86400",
  })
  void eachPauseIsTwiceTheOneBeforeUpToTheLongestAndWhatIsAskedForIsRespected(
      int failed, Long asked, long expected) {
    BackOff backOff = new BackOff(Duration.ofSeconds(30), Duration.ofHours(1), 20);

    assertEquals(
        new DispatchStep.Failed(WHY, AT.plusSeconds(expected)),
        backOff.after(failed, WHY, AT, Optional.ofNullable(asked).map(Duration::ofSeconds)));
  }

  @Test
  void theLastTryParks() {
    BackOff backOff = new BackOff(Duration.ofSeconds(30), Duration.ofHours(1), 20);

    assertInstanceOf(DispatchStep.Failed.class, backOff.after(18, WHY, AT, Optional.empty()));
    assertEquals(new DispatchStep.Parked(WHY), backOff.after(19, WHY, AT, Optional.empty()));
    assertEquals(new DispatchStep.Parked(WHY), backOff.after(500, WHY, AT, Optional.empty()));
  }

  private static DispatchOrder order(int version, String channel) {
    return new DispatchOrder(
        new DispatchId(new ReportId(OS, FIRST, version), new ChannelName(channel)),
        List.of(
            new StoredFile(
                "sio-1243-2019Q1-v" + version + ".manifest.json",
                new ContentHash("0123456789abcdef".repeat(4)),
                9)));
  }
}
