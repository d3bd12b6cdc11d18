package no.sioadapter.reminder;

/** Something that happened to a reminder. */
public sealed interface ReminderStep {
  /** There was cause for it. */
  record Noticed() implements ReminderStep {}

  /** A mail about it is being sent; recorded before anything goes out. */
  record Mailing() implements ReminderStep {}

  /** The mail server took it over. */
  record Mailed() implements ReminderStep {}

  /** The mail server didn't; it is tried again. */
  record MailFailed(MailTrouble why) implements ReminderStep {}

  /** There is no cause for it any more. */
  record Closed() implements ReminderStep {}
}
