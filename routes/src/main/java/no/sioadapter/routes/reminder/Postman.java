package no.sioadapter.routes.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.reminder.MailTrouble;
import no.sioadapter.reminder.Reminder;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ReminderLedger;
import no.sioadapter.reminder.ReminderStep;
import no.sioadapter.reminder.ReminderText;
import no.sioadapter.reminder.ToldReminder;
import no.sioadapter.routes.mail.Letter;
import no.sioadapter.routes.mail.MailFailure;
import no.sioadapter.routes.mail.MailLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails reminders, each once. That one is being mailed is recorded before it goes out, and how that
 * went after; where the server stops between, it is mailed again after a while, with the same
 * Message-ID.
 */
final class Postman {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final MailSetup mail;
  private final ReminderLedger ledger;
  private final ZoneId zone;
  private final Clock clock;

  Postman(MailSetup mail, ReminderLedger ledger, ZoneId zone, Clock clock) {
    this.mail = mail;
    this.ledger = ledger;
    this.zone = zone;
    this.clock = clock;
  }

  /** Mails those that weren't mailed; stops where the next would fare the same. */
  void mail(List<Noticed> noticed) {
    List<Noticed> waiting =
        noticed.stream()
            .filter(each -> ledger.find(each.id()).isToBeMailed(clock.instant()))
            .toList();
    if (waiting.isEmpty()) {
      return;
    }
    try (MailLine.Open line = mail.line().open()) {
      for (Noticed each : waiting) {
        Optional<MailTrouble> trouble = mail(each, line);
        if (trouble.filter(MailTrouble::isGeneral).isPresent()) {
          return;
        }
      }
    } catch (MailFailure failure) {
      LOG.warn("reminders can't be mailed: {}", failure.trouble());
      waiting.forEach(each -> keptBack(each.id(), failure.trouble()));
    }
  }

  private Optional<MailTrouble> mail(Noticed noticed, MailLine.Open line) {
    ReminderId id = noticed.id();
    ToldReminder told = ledger.find(id);
    int after = told.events().size();
    // asked anew: others may have been at it while the line was opened, or another mail was sent
    if (!told.isToBeMailed(clock.instant()) || !append(id, after, new ReminderStep.Mailing())) {
      return Optional.empty();
    }
    try {
      line.send(letter(noticed));
      append(id, after + 1, new ReminderStep.Mailed());
      return Optional.empty();
    } catch (MailFailure failure) {
      LOG.warn("a reminder can't be mailed: {}", failure.trouble());
      append(id, after + 1, new ReminderStep.MailFailed(failure.trouble()));
      return Optional.of(failure.trouble());
    }
  }

  /** Said once, however often it happens. */
  private void keptBack(ReminderId id, MailTrouble trouble) {
    ToldReminder told = ledger.find(id);
    if (!told.mailTrouble().equals(Optional.of(trouble))) {
      append(id, told.events().size(), new ReminderStep.MailFailed(trouble));
    }
  }

  private boolean append(ReminderId id, int after, ReminderStep step) {
    return ledger.append(id, after, new ReminderEvent(step, clock.instant()));
  }

  private Letter letter(Noticed noticed) {
    Reminder reminder = noticed.reminder();
    ReminderPlan plan = noticed.plan();
    ReminderText words = ReminderText.in(plan.municipality().language(), zone);
    return new Letter(
        name(noticed.id()),
        plan.settings().to().isEmpty() ? mail.to() : plan.settings().to(),
        words.subject(reminder, plan.municipality().name()),
        words.body(reminder));
  }

  private static String name(ReminderId id) {
    MessageDigest digest = ContentHash.digest();
    digest.update(
        String.join(
                " ",
                id.of().municipality().value(),
                id.of().quarter().toString(),
                id.kind().name(),
                id.occasion())
            .getBytes(StandardCharsets.UTF_8));
    return "sio-" + ContentHash.of(digest).value();
  }

  /** A reminder, and whose. */
  record Noticed(Reminder reminder, ReminderPlan plan) {
    ReminderId id() {
      return reminder.id();
    }
  }
}
