package no.sioadapter.routes.reminder;

import no.sioadapter.reminder.Reminder;
import no.sioadapter.reminder.ToldReminder;

/** Something that somebody should see to, and what was done to tell them. */
public record OpenReminder(Reminder reminder, ToldReminder told) {}
