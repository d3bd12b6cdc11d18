package no.sioadapter.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.ledger.MunicipalityQuarter;

/** Something that somebody should see to. */
public sealed interface Reminder {
  /** Whose quarter. */
  MunicipalityQuarter of();

  /** What tells it from all others. */
  ReminderId id();

  /** Which dispatch it is about; empty where it is about the quarter. */
  default Optional<Sent> dispatch() {
    return Optional.empty();
  }

  /** A report version over a channel. */
  record Sent(int version, ChannelName channel) {}

  /**
   * The deadline is near, or over, and the quarter isn't reported.
   *
   * @param deadline the last day on which it is in time
   * @param daysLeft 0 on that day, below 0 after it
   * @param stage how far it has come; each is told once
   * @param missing at least one
   */
  record DeadlineNear(
      MunicipalityQuarter of, LocalDate deadline, int daysLeft, String stage, List<Missing> missing)
      implements Reminder {
    public DeadlineNear {
      missing = List.copyOf(missing);
    }

    @Override
    public ReminderId id() {
      return new ReminderId(of, ReminderId.Kind.DEADLINE, deadline + "/" + stage);
    }
  }

  /**
   * A report was sent, and the receiver says nothing.
   *
   * @param sentAt when it was there
   * @param event the place of that in the dispatch's events
   */
  record Silence(
      MunicipalityQuarter of, int version, ChannelName channel, Instant sentAt, int event)
      implements Reminder {
    @Override
    public Optional<Sent> dispatch() {
      return Optional.of(new Sent(version, channel));
    }

    @Override
    public ReminderId id() {
      return new ReminderId(
          of, ReminderId.Kind.SILENCE, "v" + version + "/" + channel.value() + "/" + event);
    }
  }

  /**
   * A report isn't sent, and won't be until an operator looks at it.
   *
   * @param event the place of what stopped it in the dispatch's events
   */
  record Stopped(
      MunicipalityQuarter of, int version, ChannelName channel, Instant stoppedAt, int event)
      implements Reminder {
    @Override
    public Optional<Sent> dispatch() {
      return Optional.of(new Sent(version, channel));
    }

    @Override
    public ReminderId id() {
      return new ReminderId(
          of, ReminderId.Kind.STOPPED, "v" + version + "/" + channel.value() + "/" + event);
    }
  }

  /** The receiver rejected a report. */
  record Rejected(MunicipalityQuarter of, int version, ChannelName channel) implements Reminder {
    @Override
    public Optional<Sent> dispatch() {
      return Optional.of(new Sent(version, channel));
    }

    @Override
    public ReminderId id() {
      return new ReminderId(of, ReminderId.Kind.REJECTED, "v" + version + "/" + channel.value());
    }
  }
}
