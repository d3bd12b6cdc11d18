package no.sioadapter.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ledger that is gone with the process. */
final class MemoryReminders implements ReminderLedger {
  private static final Comparator<ToldReminder> ORDER =
      Comparator.comparing((ToldReminder each) -> each.id().of().municipality().value())
          .thenComparing(each -> each.id().of().quarter())
          .thenComparing(each -> each.id().kind())
          .thenComparing(each -> each.id().occasion());

  private final Map<ReminderId, List<ReminderEvent>> events = new LinkedHashMap<>();

  @Override
  public synchronized ToldReminder find(ReminderId id) {
    return new ToldReminder(id, events.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized boolean append(ReminderId id, int after, ReminderEvent event) {
    if (events.getOrDefault(id, List.of()).size() != after) {
      return false;
    }
    events.computeIfAbsent(id, each -> new ArrayList<>()).add(event);
    return true;
  }

  @Override
  public synchronized List<ToldReminder> open() {
    return events.entrySet().stream()
        .map(each -> new ToldReminder(each.getKey(), each.getValue()))
        .filter(ToldReminder::isOpen)
        .sorted(ORDER)
        .toList();
  }
}
