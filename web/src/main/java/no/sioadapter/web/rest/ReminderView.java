package no.sioadapter.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sioadapter.reminder.Reminder;
import no.sioadapter.reminder.ReminderText;
import no.sioadapter.routes.reminder.OpenReminder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that somebody should see to. */
@Schema(name = "Reminder")
public record ReminderView(
    String municipality,
    String quarter,
    @Schema(description = "deadline, silence, stopped or rejected") String kind,
    @Schema(description = "For people, in the language that was asked for") String text,
    @Schema(description = "What to do about it") String todo,
    @Schema(description = "Of a deadline: the last day on which the report is in time")
        @Nullable String deadline,
    @Schema(description = "Of a deadline: 0 on that day, below 0 after it")
        @Nullable Integer daysLeft,
    @Schema(description = "Of a deadline: what the quarter lacks, in words") List<String> missing,
    @Schema(description = "Of a dispatch: the report's version") @Nullable Integer version,
    @Schema(description = "Of a dispatch: what the municipality calls the channel")
        @Nullable String channel,
    @Schema(description = "When there was first cause for it, UTC; not before the next look")
        @Nullable String since,
    @Schema(description = "When the mail server took over the mail about it, UTC")
        @Nullable String mailedAt,
    @Schema(description = "Why it couldn't be mailed, in words; it is tried again")
        @Nullable String mailTrouble) {
  static ReminderView of(OpenReminder open, ReminderText words) {
    Reminder reminder = open.reminder();
    Optional<Reminder.DeadlineNear> near =
        Optional.of(reminder)
            .filter(Reminder.DeadlineNear.class::isInstance)
            .map(Reminder.DeadlineNear.class::cast);
    return new ReminderView(
        reminder.of().municipality().value(),
        reminder.of().quarter().toString(),
        reminder.id().kind().name().toLowerCase(Locale.ROOT),
        words.of(reminder),
        words.todo(reminder),
        near.map(it -> it.deadline().toString()).orElse(null),
        near.map(Reminder.DeadlineNear::daysLeft).orElse(null),
        near.map(Reminder.DeadlineNear::missing).orElse(List.of()).stream().map(words::of).toList(),
        reminder.dispatch().map(Reminder.Sent::version).orElse(null),
        reminder.dispatch().map(it -> it.channel().value()).orElse(null),
        open.told().since().map(Object::toString).orElse(null),
        open.told().mailedAt().map(Object::toString).orElse(null),
        open.told().mailTrouble().map(words::of).orElse(null));
  }
}
