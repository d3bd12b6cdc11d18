package no.sioadapter.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reminder as it follows from its events.
 *
 * @param events the oldest first
 */
public record ToldReminder(ReminderId id, List<ReminderEvent> events) {
  /** Whoever sends a mail has either said how it went by then, or was stopped. */
  private static final Duration SENDING = Duration.ofMinutes(15);

  /** A mail server that asks to come again later (greylisting) takes it by then. */
  private static final int OFTEN = 12;

  private static final Duration SELDOM = Duration.ofDays(1);

  public ToldReminder {
    events = List.copyOf(events);
  }

  /** Whether there was cause for it when it was last looked at. */
  public boolean isOpen() {
    return events.stream()
        .map(ReminderEvent::step)
        .filter(step -> step instanceof ReminderStep.Noticed || step instanceof ReminderStep.Closed)
        .reduce((earlier, later) -> later)
        .filter(ReminderStep.Noticed.class::isInstance)
        .isPresent();
  }

  /** When there was first cause for it. */
  public Optional<Instant> since() {
    return events.stream().findFirst().map(ReminderEvent::at);
  }

  /** When the mail server took it over; empty where none has. */
  public Optional<Instant> mailedAt() {
    return events.stream()
        .filter(event -> event.step() instanceof ReminderStep.Mailed)
        .map(ReminderEvent::at)
        .findFirst();
  }

  /** Why it couldn't be mailed the last time; empty where it was, or nobody has tried. */
  public Optional<MailTrouble> mailTrouble() {
    return mailedAt().isPresent()
        ? Optional.empty()
        : events.stream()
            .map(ReminderEvent::step)
            .filter(ReminderStep.MailFailed.class::isInstance)
            .map(step -> ((ReminderStep.MailFailed) step).why())
            .reduce((earlier, later) -> later);
  }

  /** Whether to mail it now: not twice, and not while somebody is at it. */
  public boolean isToBeMailed(Instant now) {
    return isOpen() && mailedAt().isEmpty() && !isBeingMailed(now) && !isRefusedOftenEnough(now);
  }

  /** A mail that is never taken is tried once a day after a while. */
  private boolean isRefusedOftenEnough(Instant now) {
    List<Instant> refused =
        events.stream()
            .filter(
                event ->
                    event.step() instanceof ReminderStep.MailFailed failed
                        && !failed.why().isGeneral())
            .map(ReminderEvent::at)
            .toList();
    return refused.size() >= OFTEN && isWithin(SELDOM, refused.get(refused.size() - 1), now);
  }

  private boolean isBeingMailed(Instant now) {
    return events.stream()
        .filter(event -> isOfMail(event.step()))
        .reduce((earlier, later) -> later)
        .filter(event -> event.step() instanceof ReminderStep.Mailing)
        .filter(event -> isWithin(SENDING, event.at(), now))
        .isPresent();
  }

  /** Also where the clock was set back: one mail too many is better than none. */
  private static boolean isWithin(Duration time, Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(time) < 0;
  }

  private static boolean isOfMail(ReminderStep step) {
    return step instanceof ReminderStep.Mailing
        || step instanceof ReminderStep.Mailed
        || step instanceof ReminderStep.MailFailed;
  }
}
