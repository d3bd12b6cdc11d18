package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.sioadapter.reminder.MailTrouble;
import no.sioadapter.reminder.ReminderEvent;
import no.sioadapter.reminder.ReminderId;
import no.sioadapter.reminder.ReminderStep;
import org.jspecify.annotations.Nullable;

/** Something that happened to a reminder. */
@Entity
@Table(name = "reminder_event")
class ReminderEventRow {
  /** Which of the steps. */
  enum Step {
    NOTICED,
    MAILING,
    MAILED,
    MAIL_FAILED,
    CLOSED
  }

  @EmbeddedId private ReminderEventKey key;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Enumerated(EnumType.STRING)
  private @Nullable MailTrouble trouble;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected ReminderEventRow() {}

  /**
   * @param place of the event among the reminder's, 0 and up
   */
  ReminderEventRow(ReminderId id, int place, ReminderEvent event) {
    this.key = new ReminderEventKey(id, place);
    this.at = event.at();
    this.step = step(event.step());
    this.trouble = event.step() instanceof ReminderStep.MailFailed failed ? failed.why() : null;
  }

  ReminderId id() {
    return key.id();
  }

  ReminderEvent toEvent() {
    return new ReminderEvent(toStep(), at);
  }

  private static Step step(ReminderStep step) {
    if (step instanceof ReminderStep.Noticed) {
      return Step.NOTICED;
    } else if (step instanceof ReminderStep.Mailing) {
      return Step.MAILING;
    } else if (step instanceof ReminderStep.Mailed) {
      return Step.MAILED;
    }
    return step instanceof ReminderStep.MailFailed ? Step.MAIL_FAILED : Step.CLOSED;
  }

  private ReminderStep toStep() {
    return switch (step) {
      case NOTICED -> new ReminderStep.Noticed();
      case MAILING -> new ReminderStep.Mailing();
      case MAILED -> new ReminderStep.Mailed();
      case MAIL_FAILED -> new ReminderStep.MailFailed(Objects.requireNonNull(trouble));
      case CLOSED -> new ReminderStep.Closed();
    };
  }
}
