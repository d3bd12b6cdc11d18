package no.sioadapter.reminder;

import java.util.List;

/** The reminders' events. What is appended is durable when the method returns. */
public interface ReminderLedger {
  /** One reminder; without events where it was never told. */
  ToldReminder find(ReminderId id);

  /**
   * Adds an event.
   *
   * @param after how many events the reminder has, as the caller knows
   * @return whether it was added: not where somebody else has added something since
   */
  boolean append(ReminderId id, int after, ReminderEvent event);

  /** Those that had cause when they were last looked at, by municipality, quarter and kind. */
  List<ToldReminder> open();

  /** Events that are gone with the process: for tools and tests. */
  static ReminderLedger inMemory() {
    return new MemoryReminders();
  }
}
