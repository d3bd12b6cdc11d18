package no.sioadapter.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldReminderTest {
  private static final Instant AT = Instant.parse("2019-04-16T06:00:00Z");
  private static final ReminderId ID =
      new ReminderId(Situation.OF, ReminderId.Kind.DEADLINE, "2019-04-30/14");
  private static final Map<String, ReminderStep> STEPS =
      Map.of(
          "noticed", new ReminderStep.Noticed(),
          "mailing", new ReminderStep.Mailing(),
          "mailed", new ReminderStep.Mailed(),
          "failed", new ReminderStep.MailFailed(MailTrouble.NO_CONNECTION),
          "closed", new ReminderStep.Closed());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # events, the last of them at 08:00 Norwegian time | minutes later | open | to be mailed
                                                 | 0   | false | false
          noticed                                | 0   | true  | true
          noticed mailing                        | 0   | true  | false
          noticed mailing                        | 14  | true  | false
          noticed mailing                        | 15  | true  | true
          noticed mailing                        | -14 | true  | false
          noticed mailing                        | -15 | true  | true
          noticed mailing failed                 | 0   | true  | true
          noticed mailing failed mailing         | 1   | true  | false
          noticed mailing mailed                 | 600 | true  | false
          noticed mailing mailed closed          | 600 | false | false
          noticed mailing failed closed          | 600 | false | false
          noticed closed noticed                 | 0   | true  | true
          noticed mailing mailed closed noticed  | 600 | true  | false
          noticed mailing closed                 | 600 | false | false
          """)
  void whatToDoFollowsFromWhatHappened(
      String events, int minutes, boolean open, boolean toBeMailed) {
    ToldReminder told = told(events == null ? "" : events);

    assertEquals(open, told.isOpen());
    assertEquals(toBeMailed, told.isToBeMailed(AT.plusSeconds(minutes * 60L)));
  }

  @Test
  void whyItCouldNotBeMailedIsForgottenWhenItWas() {
    assertEquals(
        Optional.of(MailTrouble.NO_CONNECTION), told("noticed mailing failed").mailTrouble());
    assertEquals(Optional.empty(), told("noticed mailing failed mailing mailed").mailTrouble());
    assertEquals(Optional.empty(), told("noticed").mailTrouble());
    assertEquals(Optional.of(AT), told("noticed mailing mailed").mailedAt());
    assertEquals(Optional.of(AT), told("noticed").since());
  }

  @Test
  void ofTwoWhoAddAtOnceOneIsTooLate() {
    ReminderLedger ledger = ReminderLedger.inMemory();
    ReminderEvent noticed = new ReminderEvent(new ReminderStep.Noticed(), AT);

    assertTrue(ledger.append(ID, 0, noticed));
    assertFalse(ledger.append(ID, 0, noticed));
    assertEquals(List.of(new ToldReminder(ID, List.of(noticed))), ledger.open());
    assertTrue(ledger.append(ID, 1, new ReminderEvent(new ReminderStep.Closed(), AT)));
    assertEquals(List.of(), ledger.open());
    assertEquals(2, ledger.find(ID).events().size());
  }

  private static ToldReminder told(String events) {
    List<ReminderEvent> all = new ArrayList<>();
    Arrays.stream(events.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> new ReminderEvent(Objects.requireNonNull(STEPS.get(word)), AT))
        .forEach(all::add);
    return new ToldReminder(ID, all);
  }
}
