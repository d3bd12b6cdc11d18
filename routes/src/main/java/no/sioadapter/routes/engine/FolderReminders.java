package no.sioadapter.routes.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.MunicipalityQuarter;
import no.sioadapter.mapping.config.ConfigurationRefused;
import no.sioadapter.mapping.config.MunicipalityFolder;
import no.sioadapter.mapping.config.RemindedQuarter;
import no.sioadapter.reminder.ReminderSettings;
import no.sioadapter.routes.reminder.ReminderPlan;
import no.sioadapter.routes.reminder.ReminderSource;

/** What the municipalities' folders say of reminders. */
public record FolderReminders(ConfigFolders folders) implements ReminderSource {
  @Override
  public List<MunicipalityNumber> numbers() throws IOException {
    return folders.numbers();
  }

  @Override
  public Answer of(MunicipalityQuarter quarter) throws IOException {
    MunicipalityFolder own = folders.of(quarter.municipality());
    try {
      ReminderSettings settings = own.reminders();
      Optional<RemindedQuarter> reminded =
          own.reminded(quarter.quarter())
              .filter(
                  each -> each.municipality().participation().overlaps(quarter.quarter().days()));
      return reminded.isPresent() && settings.covers(quarter.quarter())
          ? new Answer.Found(plan(reminded.get(), settings))
          : new Answer.NotReminded();
    } catch (ConfigurationRefused refused) {
      return new Answer.Unusable(folders.reasons(refused));
    }
  }

  private static ReminderPlan plan(RemindedQuarter reminded, ReminderSettings settings) {
    return new ReminderPlan(
        reminded.municipality(), settings, reminded.deadlineDays(), reminded.rules());
  }
}
