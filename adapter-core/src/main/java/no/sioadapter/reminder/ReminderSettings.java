package no.sioadapter.reminder;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.period.Quarter;

/**
 * What a municipality says of its reminders, in {@code municipality.yaml}.
 *
 * @param deadlineDays how many days after the quarter's last day the report is due, 1 to 366; goes
 *     before what the year's rules say
 * @param daysBefore how many days ahead to remind, 0 to 90 each, the most first; the day after the
 *     deadline is always reminded of
 * @param from the first quarter that is reminded of; empty where all are
 * @param to who gets mail; none where the server's own list is used
 * @param withoutReceipts channels over which no receipt ever comes, so that silence there means
 *     nothing
 */
public record ReminderSettings(
    Optional<Integer> deadlineDays,
    List<Integer> daysBefore,
    Optional<Quarter> from,
    List<MailAddress> to,
    Set<ChannelName> withoutReceipts) {
  /** The most days after a quarter that a report can be due. */
  public static final int LATEST_DEADLINE = 366;

  /** The most days ahead. */
  public static final int EARLIEST_REMINDER = 90;

  /** Two weeks, one week and one day ahead. */
  public static final List<Integer> DAYS_BEFORE = List.of(14, 7, 1);

  /** What a municipality has that says nothing. */
  public static final ReminderSettings NONE =
      new ReminderSettings(Optional.empty(), DAYS_BEFORE, Optional.empty(), List.of(), Set.of());

  public ReminderSettings {
    TreeSet<Integer> days = new TreeSet<>(Collections.reverseOrder());
    days.addAll(daysBefore);
    daysBefore = List.copyOf(days);
    to = List.copyOf(to);
    withoutReceipts = Set.copyOf(withoutReceipts);
    deadlineDays.ifPresent(each -> require(each, 1, LATEST_DEADLINE));
    daysBefore.forEach(each -> require(each, 0, EARLIEST_REMINDER));
  }

  /** Whether the quarter is reminded of at all. */
  public boolean covers(Quarter quarter) {
    return from.isEmpty() || from.get().compareTo(quarter) <= 0;
  }

  /**
   * When the quarter's report is due; empty where neither the municipality nor the year says.
   *
   * @param ofYear days after the quarter's last day, as the year's rules say
   */
  public Optional<Deadline> deadline(Quarter quarter, Optional<Integer> ofYear) {
    return deadlineDays
        .or(() -> ofYear)
        .map(days -> new Deadline(quarter.lastDay().plusDays(days), daysBefore));
  }

  private static void require(int days, int least, int most) {
    if (days < least || days > most) {
      throw new IllegalArgumentException("days out of range: " + days);
    }
  }
}
