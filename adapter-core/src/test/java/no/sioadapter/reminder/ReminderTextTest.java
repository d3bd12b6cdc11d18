package no.sioadapter.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.text.Language;
import no.sioadapter.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTextTest {
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final ChannelName SFTP = new ChannelName("helsedir-sftp");
  private static final List<Missing> MISSING =
      List.of(
          new Missing.Rules(2019),
          new Missing.Delivery(new SourceSystem("gerica")),
          new Missing.Run(),
          new Missing.SoundRun(),
          new Missing.Readiness(2),
          new Missing.Approval(2),
          new Missing.Replacement(2),
          new Missing.Sending(2),
          new Missing.Receipt(2, SFTP),
          new Missing.Acceptance(2));
  private static final List<Reminder> REMINDERS =
      List.of(
          near(14),
          near(1),
          near(0),
          near(-1),
          new Reminder.Silence(Situation.OF, 1, SFTP, Situation.SENT, 2),
          new Reminder.Stopped(Situation.OF, 1, SFTP, Situation.SENT, 2),
          new Reminder.Rejected(Situation.OF, 1, SFTP));

  private static Reminder near(int daysLeft) {
    return new Reminder.DeadlineNear(
        Situation.OF,
        LocalDate.of(2019, 4, 30),
        daysLeft,
        "14",
        List.of(
            new Missing.Delivery(new SourceSystem("gerica")),
            new Missing.Delivery(new SourceSystem("profil"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | 14 | Fristen for rapporten er 30.04.2019, om 14 dager. Dette mangler: gerica har ikke levert, profil har ikke levert.
          NB | 1  | Fristen for rapporten er i morgen, 30.04.2019. Dette mangler: gerica har ikke levert, profil har ikke levert.
          NN | 0  | Fristen for rapporten er i dag, 30.04.2019. Dette manglar: gerica har ikkje levert, profil har ikkje levert.
          EN | -3 | The report was due on 2019-04-30, and is late. This is missing: gerica has not delivered, profil has not delivered.
          """)
  void aDeadlineIsToldWithItsDayAndWhatIsMissing(Language language, int left, String expected) {
    assertEquals(expected, ReminderText.in(language, NORWAY).of(near(left)));
  }

  @Test
  void silenceIsToldWithTheNorwegianTimeOfSending() {
    assertEquals(
        "Versjon 1 ble sendt over helsedir-sftp 05.04.2019 12:00, og mottakeren har ikke svart"
            + " siden.",
        ReminderText.in(Language.NB, NORWAY).of(REMINDERS.get(4)));
  }

  @Test
  void aMailSaysWhoseQuarterItIsAndHasNoLineBreakInItsSubject() {
    ReminderText words = ReminderText.in(Language.NB, NORWAY);

    assertEquals("SIO 1243 Os 2019Q1: fristen er ute", words.subject(near(-1), "Os"));
    assertEquals(
        "SIO 1243 Os Bcc: x@y.no 2019Q1: rapporten er avvist",
        words.subject(REMINDERS.get(6), "Os\r\nBcc: x@y.no"));
    assertTrue(words.body(near(-1)).startsWith("Fristen for rapporten var 30.04.2019, og den er"));
    assertTrue(words.body(near(-1)).contains("\n\nSe statussiden"), words.body(near(-1)));
  }

  @ParameterizedTest
  @EnumSource
  void hasALineForEachCaseAndNoOthers(Language language) {
    Messages messages = Messages.of(ReminderText.BUNDLE, language);
    Set<String> expected = new TreeSet<>(Set.of("mail.body", "mail.trouble"));
    Stream.of("DeadlineNear", "DeadlineTomorrow", "DeadlineToday", "DeadlineOver")
        .forEach(expected::add);
    Stream.of("Silence", "Stopped", "Rejected").forEach(expected::add);
    Set.copyOf(expected).stream()
        .filter(key -> !key.startsWith("mail"))
        .forEach(key -> expected.add(key + ".subject"));
    Arrays.stream(ReminderId.Kind.values()).forEach(kind -> expected.add(kind + ".todo"));
    Arrays.stream(MailTrouble.values()).forEach(each -> expected.add("MailTrouble." + each));
    Arrays.stream(Missing.class.getPermittedSubclasses())
        .forEach(each -> expected.add("Missing." + each.getSimpleName()));

    assertEquals(expected, new TreeSet<>(messages.keys()));
    assertEquals(
        Set.of(Missing.class.getPermittedSubclasses()),
        MISSING.stream().map(Object::getClass).collect(Collectors.toSet()));
    for (String key : messages.keys()) {
      assertEquals(
          Messages.of(ReminderText.BUNDLE, Language.NB).placeholders(key),
          messages.placeholders(key),
          key);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCaseIsSaidInWholeSentences(Language language) {
    ReminderText words = ReminderText.in(language, NORWAY);
    for (Reminder each : REMINDERS) {
      for (String text : List.of(words.of(each), words.todo(each))) {
        assertTrue(text.endsWith("."), text);
        assertFalse(text.contains("{") || text.contains("[") || text.contains("Optional"), text);
      }
      assertTrue(words.subject(each, "Os").startsWith("SIO 1243 Os 2019Q1: "));
      assertTrue(words.body(each).contains(words.of(each)));
    }
    for (Missing each : MISSING) {
      assertFalse(words.of(each).endsWith("."), words.of(each));
    }
    for (MailTrouble each : MailTrouble.values()) {
      assertTrue(words.of(each).endsWith("."), words.of(each));
    }
  }
}
