package no.sioadapter.web.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import no.sioadapter.reminder.ReminderLedger;
import no.sioadapter.routes.engine.ConfigFolders;
import no.sioadapter.routes.engine.FolderReminders;
import no.sioadapter.routes.mail.SmtpLine;
import no.sioadapter.routes.reminder.MailSetup;
import no.sioadapter.routes.reminder.ReminderSetup;
import no.sioadapter.web.setting.Setting;
import no.sioadapter.web.setting.Settings;

/** Makes the reminders of their settings. */
@ApplicationScoped
public class ReminderWiring {
  /** How the server reminds. */
  @Produces
  @Singleton
  public ReminderSetup reminders(
      Settings settings, ConfigFolders municipalities, ReminderLedger ledger, Clock clock) {
    return new ReminderSetup(
        new FolderReminders(municipalities),
        ledger,
        settings.duration(Setting.REMINDER_SILENCE),
        settings.duration(Setting.REMINDER_CHECK),
        MailSettings.of(settings)
            .map(mail -> new MailSetup(new SmtpLine(mail.smtp(), clock), mail.to())));
  }
}
