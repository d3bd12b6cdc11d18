package no.sioadapter.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.ledger.Reason;
import no.sioadapter.reminder.Reminder;
import no.sioadapter.reminder.ReminderText;
import no.sioadapter.routes.reminder.OpenReminder;

/** Reminders as the page shows them. */
final class ReminderLines {
  private final Words words;
  private final ReminderText text;

  ReminderLines(Words words) {
    this.words = words;
    this.text = ReminderText.in(words.language(), words.zone());
  }

  ReminderLine line(OpenReminder open) {
    Reminder reminder = open.reminder();
    return new ReminderLine(
        reminder.of().municipality().value(),
        reminder.of().quarter().toString(),
        text.of(reminder),
        text.todo(reminder));
  }

  /** Why mail doesn't go out, each cause once, and whose reminders can't be told. */
  List<String> problems(List<OpenReminder> open, Map<MunicipalityNumber, List<Reason>> unusable) {
    List<String> problems = new ArrayList<>();
    open.stream()
        .flatMap(each -> each.told().mailTrouble().stream())
        .distinct()
        .map(text::of)
        .forEach(problems::add);
    unusable.forEach(
        (number, reasons) ->
            reasons.forEach(
                reason ->
                    problems.add(
                        words
                            .messages()
                            .format(
                                "reminders.unusable",
                                Map.of("municipality", number.value(), "why", reason.text())))));
    return problems;
  }
}
