package no.sioadapter.reminder;

import java.time.Instant;

/** Something that happened to a reminder; only ever added. */
public record ReminderEvent(ReminderStep step, Instant at) {}
