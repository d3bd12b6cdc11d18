package no.sioadapter.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a quarter's report is due, and when to say so.
 *
 * @param day the last day on which it is in time
 * @param daysBefore how many days ahead to remind, the most first
 */
public record Deadline(LocalDate day, List<Integer> daysBefore) {
  private static final String OVER = "over";

  public Deadline {
    daysBefore = List.copyOf(daysBefore);
  }

  /** How many days are left: 0 on the day itself, below 0 when it is over. */
  public int daysLeft(LocalDate today) {
    return Math.toIntExact(ChronoUnit.DAYS.between(today, day));
  }

  /**
   * How far it has come on a day: the nearest of the days ahead that has been reached, or {@code
   * over}; empty while it is too early to say anything.
   */
  Optional<String> stage(LocalDate today) {
    int left = daysLeft(today);
    if (left < 0) {
      return Optional.of(OVER);
    }
    return daysBefore.stream()
        .filter(ahead -> left <= ahead)
        .reduce((further, nearer) -> nearer)
        .map(String::valueOf);
  }
}
