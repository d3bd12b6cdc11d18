package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ReminderLedger;
import no.sioadapter.reminder.ToldReminder;

/** The reminders' events in the database; of two who add at once the key lets one through. */
@ApplicationScoped
public class JpaReminderLedger implements ReminderLedger {
  private final ReminderRows rows;

  /** The container's. */
  @SuppressWarnings("NullAway")
  protected JpaReminderLedger() {
    this(null);
  }

  @Inject
  JpaReminderLedger(ReminderRows rows) {
    this.rows = rows;
  }

  @Override
  public ToldReminder find(ReminderId id) {
    return rows.of(id);
  }

  @Override
  public boolean append(ReminderId id, int after, ReminderEvent event) {
    return NextPlace.take(after, () -> count(id), () -> rows.insert(id, after, event));
  }

  @Override
  public List<ToldReminder> open() {
    return rows.open();
  }

  private int count(ReminderId id) {
    return find(id).events().size();
  }
}
