package no.sioadapter.routes.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.DispatchStep;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.ledger.Reason;
import no.sioadapter.period.Quarter;
import no.sioadapter.receipt.Receipt;
import no.sioadapter.receipt.ReportReference;
import no.sioadapter.reminder.MailAddress;
import no.sioadapter.reminder.MailTrouble;
import no.sioadapter.reminder.Reminder;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ReminderSettings;
import no.sioadapter.reminder.ReminderStep;
import no.sioadapter.routes.mail.PostOffice;
import no.sioadapter.routes.mail.SmtpLine;
import org.junit.jupiter.api.Test;

/** Reminders over the days, mailed to a real mail server. */
class ReminderDeskTest {
  private static final MunicipalityQuarter OS = Town.of("1243");
  private static final MailAddress SERVERS = new MailAddress("drift@os.example");
  private static final Reason WHY = new Reason("D08", "municipality.yaml, linje 9: nei");

  private final Town town = new Town("1243");

  @Test
  void eachStageIsMailedOnceOverManyLooksAndOverRestarts() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      town.clock.pass(Duration.ofHours(-9));
      town.desk(mail(office)).look();
      assertEquals(List.of(), subjects(office), "15 April: 15 days are left");

      town.clock.pass(Duration.ofHours(9));
      for (int restart = 0; restart < 2; restart++) {
        ReminderDesk desk = town.desk(mail(office));
        desk.look();
        town.clock.pass(Duration.ofHours(1));
        desk.look();
      }
      assertEquals(List.of("SIO 1243 Os 2019Q1: fristen er om 14 dagar"), subjects(office));

      for (int day = 0; day < 20; day++) {
        town.clock.pass(Duration.ofDays(1));
        town.desk(mail(office)).look();
      }
      assertEquals(
          List.of(
              "SIO 1243 Os 2019Q1: fristen er om 14 dagar",
              "SIO 1243 Os 2019Q1: fristen er om 7 dagar",
              "SIO 1243 Os 2019Q1: fristen er i morgon",
              "SIO 1243 Os 2019Q1: fristen er ute"),
          subjects(office));
      assertEquals(List.of("drift@os.example"), office.mails().get(0).to());
      assertEquals(
          List.of("2019-04-30/over"),
          town.ledger.open().stream().map(each -> each.id().occasion()).toList());
    }
  }

  @Test
  void aServerThatWasAwayTellsHowItIsNowAndNotHowItWas() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      town.clock.pass(Duration.ofDays(40));
      town.desk(mail(office)).look();

      assertEquals(List.of("SIO 1243 Os 2019Q1: fristen er ute"), subjects(office));
    }
  }

  @Test
  void ofTwoServersThatLookAtOnceOneMails() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      CyclicBarrier start = new CyclicBarrier(4);
      List<CompletableFuture<Void>> looks =
          Stream.generate(() -> town.desk(mail(office)))
              .limit(4)
              .map(desk -> CompletableFuture.runAsync(() -> look(start, desk)))
              .toList();
      looks.forEach(CompletableFuture::join);

      assertEquals(1, office.mails().size());
    }
  }

  @Test
  void aMailThatCanNotBeSentIsTriedAgainAtTheNextLookAndSeenUntilThen() throws Exception {
    PostOffice office = PostOffice.open();
    int port = office.port();
    ReminderDesk desk = town.desk(mail(office));
    office.close();
    for (int look = 0; look < 3; look++) {
      desk.look();
      town.clock.pass(Duration.ofHours(1));
    }
    OpenReminder open = desk.open().get(0);
    assertEquals(Optional.of(MailTrouble.NO_CONNECTION), open.told().mailTrouble());
    assertEquals(2, open.told().events().size(), "noticed, and said once that it failed");

    try (PostOffice again = PostOffice.at(port)) {
      desk.look();
      desk.look();

      assertEquals(1, again.mails().size());
      assertEquals(Optional.empty(), desk.open().get(0).told().mailTrouble());
      assertTrue(desk.open().get(0).told().mailedAt().isPresent());
    }
  }

  @Test
  void whatStoppedInTheMiddleOfAMailIsMailedAgainUnderTheSameName() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      ReminderDesk desk = town.desk(mail(office));
      desk.look();
      ReminderId id = desk.open().get(0).reminder().id();

      Town stopped = new Town("1243");
      stopped.ledger.append(id, 0, event(new ReminderStep.Noticed()));
      stopped.ledger.append(id, 1, event(new ReminderStep.Mailing()));
      stopped.desk(mail(office)).look();
      assertEquals(1, office.mails().size(), "another may be at it");
      stopped.clock.pass(Duration.ofMinutes(15));
      stopped.desk(mail(office)).look();

      assertEquals(2, office.mails().size());
      assertEquals(name(office, 0), name(office, 1));
    }
  }

  @Test
  void aMunicipalityThatNamesWhoIsToBeToldIsTheOnlyOneThatTheyHearOf() throws Exception {
    Town two = new Town("1243", "0122");
    two.settings.put(
        "0122",
        new ReminderSettings(
            Optional.empty(),
            List.of(14),
            Optional.empty(),
            List.of(new MailAddress("kari@0122.example")),
            Set.of()));
    try (PostOffice office = PostOffice.open()) {
      two.desk(mail(office)).look();

      assertEquals(
          Map.of("1243", List.of("drift@os.example"), "0122", List.of("kari@0122.example")),
          Map.of(
              number(office, 0),
              office.mails().get(0).to(),
              number(office, 1),
              office.mails().get(1).to()));
    }
  }

  @Test
  void anAddressThatIsNoneKeepsNoOtherMunicipalityFromBeingTold() throws Exception {
    Town two = new Town("0122", "1243");
    two.settings.put(
        "0122",
        new ReminderSettings(
            Optional.empty(),
            List.of(14),
            Optional.empty(),
            List.of(new MailAddress("borte@0122.example")),
            Set.of()));
    try (PostOffice office = PostOffice.without("borte@0122.example")) {
      ReminderDesk desk = two.desk(mail(office));
      desk.look();

      assertEquals(List.of("SIO 1243 Os 2019Q1: fristen er om 14 dagar"), subjects(office));
      assertEquals(
          List.of(Optional.of(MailTrouble.REFUSED), Optional.empty()),
          desk.open().stream().map(each -> each.told().mailTrouble()).toList());
      for (int hour = 0; hour < 48; hour++) {
        two.clock.pass(Duration.ofHours(1));
        desk.look();
      }
      long tries =
          desk.open().get(0).told().events().stream()
              .filter(each -> each.step() instanceof ReminderStep.Mailing)
              .count();
      assertEquals(13, tries, "hourly at first, then once a day");
    }
  }

  @Test
  void whatIsMendedIsNoLongerShownAndIsClosedAtTheNextLook() throws Exception {
    ReminderDesk desk = town.desk(Optional.empty());
    desk.look();
    assertEquals(
        List.of("gerica, profil"),
        desk.open().stream()
            .map(each -> (Reminder.DeadlineNear) each.reminder())
            .map(each -> each.missing().size() == 2 ? "gerica, profil" : "less")
            .toList());

    town.deliver(OS, "gerica");
    Reminder.DeadlineNear now = (Reminder.DeadlineNear) desk.open().get(0).reminder();
    assertEquals(1, now.missing().size(), "what is shown is how it is now");

    town.approve(OS);
    town.dispatch(OS, Town.sent());
    town.dispatch(OS, receipted());
    assertEquals(List.of(), desk.open());
    assertEquals(1, town.ledger.open().size());
    desk.look();
    assertEquals(List.of(), town.ledger.open());
  }

  @Test
  void silenceIsTakenNoteOfWhenItHasLasted() throws Exception {
    ReminderDesk desk = town.desk(Optional.empty());
    town.approve(OS);
    town.dispatch(OS, Town.sent());
    town.clock.pass(Duration.ofDays(7).minusSeconds(1));
    desk.look();
    assertEquals(List.of(ReminderId.Kind.DEADLINE), kinds(desk));

    town.clock.pass(Duration.ofSeconds(1));
    desk.look();
    assertEquals(List.of(ReminderId.Kind.DEADLINE, ReminderId.Kind.SILENCE), kinds(desk));

    town.settings.put("1243", withoutReceipts());
    desk.look();
    assertEquals(List.of(), kinds(desk), "the municipality says that none will come");
  }

  @Test
  void aQuarterThatWasRemindedOfIsNotForgottenWhenTheNextOneIsOver() throws Exception {
    ReminderDesk desk = town.desk(Optional.empty());
    desk.look();
    town.clock.pass(Duration.ofDays(91));
    desk.look();

    assertEquals(
        List.of("2019Q1", "2019Q2"),
        desk.open().stream().map(each -> each.reminder().of().quarter().toString()).toList());
  }

  @Test
  void quartersFromBeforeTheServerWasThereAreNotRemindedOfUnlessSomethingIsDelivered()
      throws Exception {
    town.clock.pass(Duration.ofDays(400));
    ReminderDesk desk = town.desk(Optional.empty());
    desk.look();
    assertEquals(
        List.of(new Quarter(2020, 1)),
        town.asked.stream().map(MunicipalityQuarter::quarter).toList());

    town.deliver(OS, "gerica");
    desk.look();
    assertEquals(
        List.of("2019Q1", "2020Q1"),
        desk.open().stream().map(each -> each.reminder().of().quarter().toString()).toList());
  }

  @Test
  void anAcceptedQuarterIsNotLookedInto() throws Exception {
    town.approve(OS);
    town.dispatch(OS, Town.sent());
    town.dispatch(OS, receipted());
    town.desk(Optional.empty()).look();

    assertEquals(List.of(), town.asked);
  }

  @Test
  void aFolderThatCanNotBeUsedIsToldOfAndClosesNothing() throws Exception {
    ReminderDesk desk = town.desk(Optional.empty());
    assertEquals(Optional.empty(), desk.lookedAt());
    desk.look();
    assertEquals(Map.of(), desk.problems());
    assertEquals(Optional.of(town.clock.instant()), desk.lookedAt());

    town.broken.put("1243", WHY);
    desk.look();
    assertEquals(Map.of(new MunicipalityNumber("1243"), List.of(WHY)), desk.problems());
    assertEquals(1, town.ledger.open().size());

    town.broken.clear();
    desk.look();
    assertEquals(Map.of(), desk.problems());
    assertEquals(1, town.ledger.open().get(0).events().size());
  }

  @Test
  void withoutMailEverythingIsTakenNoteOfAndLaterMailedWhereItIsStillSo() throws Exception {
    ReminderDesk desk = town.desk(Optional.empty());
    desk.look();
    assertFalse(desk.mails());
    try (PostOffice office = PostOffice.open()) {
      ReminderDesk mailing = town.desk(mail(office));
      mailing.look();

      assertTrue(mailing.mails());
      assertEquals(1, office.mails().size());
    }
  }

  private static Optional<MailSetup> mail(PostOffice office) {
    return Optional.of(
        new MailSetup(new SmtpLine(office.settings(), Clock.systemUTC()), List.of(SERVERS)));
  }

  private static void look(CyclicBarrier start, ReminderDesk desk) {
    try {
      start.await();
      desk.look();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ReminderSettings withoutReceipts() {
    return new ReminderSettings(
        Optional.empty(), List.of(14), Optional.empty(), List.of(), Set.of(Town.SFTP));
  }

  private static DispatchStep receipted() {
    return new DispatchStep.Receipted(
        new Receipt(
            new ReportReference("sio-1243-2019Q1-v1", 1, "0123456789abcdef".repeat(4)),
            Instant.parse("2019-04-05T10:00:00Z"),
            Receipt.Outcome.ACCEPTED,
            List.of()));
  }

  private ReminderEvent event(ReminderStep step) {
    return new ReminderEvent(step, town.clock.instant());
  }

  private static List<String> subjects(PostOffice office) {
    return office.mails().stream().map(PostOffice.Mail::subject).toList();
  }

  private static String number(PostOffice office, int mail) {
    return office.mails().get(mail).subject().substring(4, 8);
  }

  private static String name(PostOffice office, int mail) throws Exception {
    return office.mails().get(mail).message().getMessageID();
  }

  private static List<ReminderId.Kind> kinds(ReminderDesk desk) {
    return desk.open().stream().map(each -> each.reminder().id().kind()).toList();
  }
}
