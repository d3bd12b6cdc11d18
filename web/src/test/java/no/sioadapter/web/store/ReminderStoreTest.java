package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.period.Quarter;
import no.sioadapter.reminder.MailTrouble;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ReminderLedger;
import no.sioadapter.reminder.ReminderStep;
import no.sioadapter.reminder.ToldReminder;
import no.sioadapter.web.store.StoreDatabases.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store of reminders, in both databases that it is written for. */
class ReminderStoreTest {
  private static final Instant AT = Instant.parse("2019-04-16T06:00:00.123Z");
  private static final int WRITERS = 8;
  private static final ReminderStep NOTICED = new ReminderStep.Noticed();
  private static final ReminderStep MAILING = new ReminderStep.Mailing();
  private static final ReminderStep MAILED = new ReminderStep.Mailed();
  private static final ReminderStep CLOSED = new ReminderStep.Closed();

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void everyStepComesBackAsItWasWritten(Kind kind) {
    ReminderLedger store = new JpaReminderLedger(new OwnTransactions(kind));
    ReminderId id = id("0901", ReminderId.Kind.DEADLINE, "2019-04-30/14");
    List<ReminderEvent> events = new ArrayList<>();
    List<ReminderStep> steps = new ArrayList<>(List.of(NOTICED));
    for (MailTrouble each : MailTrouble.values()) {
      steps.addAll(List.of(MAILING, new ReminderStep.MailFailed(each)));
    }
    steps.addAll(List.of(MAILING, MAILED, CLOSED));
    for (ReminderStep step : steps) {
      ReminderEvent event = new ReminderEvent(step, AT);
      assertTrue(store.append(id, events.size(), event));
      events.add(event);
    }

    assertEquals(new ToldReminder(id, events), store.find(id));
    for (ReminderId other :
        List.of(
            id("0902", ReminderId.Kind.DEADLINE, "2019-04-30/14"),
            id("0901", ReminderId.Kind.SILENCE, "2019-04-30/14"),
            id("0901", ReminderId.Kind.DEADLINE, "2019-04-30/7"))) {
      assertEquals(new ToldReminder(other, List.of()), store.find(other));
    }
  }

  @ParameterizedTest
  @EnumSource
  void openIsWhatWasNoticedAndNotClosedSince(Kind kind) {
    ReminderLedger store = new JpaReminderLedger(new OwnTransactions(kind));
    String longest = "v99999/" + "a".repeat(30) + "/" + "9".repeat(42);
    add(store, id("0903", ReminderId.Kind.STOPPED, longest), NOTICED);
    add(store, id("0903", ReminderId.Kind.SILENCE, "v1/a/2"), NOTICED, MAILING, MAILED);
    add(store, id("0903", ReminderId.Kind.SILENCE, "v1/b/2"), NOTICED, CLOSED);
    add(store, id("0903", ReminderId.Kind.SILENCE, "v1/c/2"), NOTICED, CLOSED, NOTICED, MAILING);
    add(store, id("0903", ReminderId.Kind.REJECTED, "v1/a"), NOTICED, MAILING, MAILED, CLOSED);
    add(store, id("0903", ReminderId.Kind.DEADLINE, "2019-04-30/over"), NOTICED);

    List<ToldReminder> open =
        store.open().stream()
            .filter(each -> each.id().of().municipality().value().equals("0903"))
            .toList();

    assertEquals(
        List.of("2019-04-30/over", "v1/a/2", "v1/c/2", longest),
        open.stream().map(each -> each.id().occasion()).toList());
    assertEquals(List.of(1, 3, 4, 1), open.stream().map(each -> each.events().size()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void ofManyWhoMailAtOnceOneDoes(Kind kind) throws Exception {
    ReminderLedger store = new JpaReminderLedger(new OwnTransactions(kind));
    ReminderId id = id("0904", ReminderId.Kind.SILENCE, "v1/a/2");
    add(store, id, NOTICED);

    List<Boolean> answers =
        AtOnce.answers(WRITERS, i -> () -> store.append(id, 1, new ReminderEvent(MAILING, AT)));

    assertEquals(1, answers.stream().filter(won -> won).count());
    assertEquals(2, store.find(id).events().size());
  }

  private static ReminderId id(String municipality, ReminderId.Kind kind, String occasion) {
    return new ReminderId(
        new MunicipalityQuarter(new MunicipalityNumber(municipality), new Quarter(2019, 1)),
        kind,
        occasion);
  }

  private static void add(ReminderLedger store, ReminderId id, ReminderStep... steps) {
    for (int i = 0; i < steps.length; i++) {
      assertTrue(store.append(id, i, new ReminderEvent(steps[i], AT)));
    }
  }

  /** What the container does: each call has its entities and its transaction. */
  private static final class OwnTransactions extends ReminderRows {
    private final Kind kind;

    OwnTransactions(Kind kind) {
      this.kind = kind;
    }

    private <T> T with(Function<ReminderRows, T> work) {
      return DATABASES.in(kind, entities -> work.apply(new ReminderRows(entities)));
    }

    @Override
    public ToldReminder of(ReminderId id) {
      return with(rows -> rows.of(id));
    }

    @Override
    public List<ToldReminder> open() {
      return with(ReminderRows::open);
    }

    @Override
    public void insert(ReminderId id, int place, ReminderEvent event) {
      with(
          rows -> {
            rows.insert(id, place, event);
            return true;
          });
    }
  }
}
