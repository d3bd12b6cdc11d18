package no.sioadapter.period;

import java.time.LocalDate;

/**
 * A run of whole days, half-open inside: {@code start} is in it, {@code end} is not. A range whose
 * two ends are equal is empty. Days before {@link #EARLIEST} or from {@link #LATEST} on cannot be
 * held.
 */
public record DateRange(LocalDate start, LocalDate end) {
  /** The first day that a range can hold. */
  public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /** The end of a range that has no end. */
  public static final LocalDate LATEST = LocalDate.of(10_000, 1, 1);

  /** All days. */
  public static final DateRange ALWAYS = new DateRange(EARLIEST, LATEST);

  public DateRange {
    if (start.isAfter(end)) {
      throw new IllegalArgumentException("range ends before it starts: " + start + " – " + end);
    }
    if (start.isBefore(EARLIEST) || end.isAfter(LATEST)) {
      throw new IllegalArgumentException("range beyond the calendar: " + start + " – " + end);
    }
  }

  /** Both days are in the range; {@code last} may not lie before {@code first}. */
  public static DateRange closed(LocalDate first, LocalDate last) {
    return new DateRange(first, last.plusDays(1));
  }

  /** From this day on, without end. */
  public static DateRange from(LocalDate first) {
    return new DateRange(first, LATEST);
  }

  /** The days in both; empty (and placed somewhere) where there are none. */
  public DateRange intersect(DateRange other) {
    LocalDate from = start.isAfter(other.start) ? start : other.start;
    LocalDate until = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(until) ? new DateRange(from, until) : new DateRange(from, from);
  }

  /** Whether there is no day in it. */
  public boolean isEmpty() {
    return start.equals(end);
  }

  /** Whether the two share a day. */
  public boolean overlaps(DateRange other) {
    return !intersect(other).isEmpty();
  }

  /** Whether the day is in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Whether every day of the other is in it; true of an empty other. */
  public boolean encloses(DateRange other) {
    return other.isEmpty() || (!other.start.isBefore(start) && !other.end.isAfter(end));
  }

  /** The last day in it; only of a range that has a day. */
  public LocalDate last() {
    if (isEmpty()) {
      throw new IllegalStateException("an empty range has no last day");
    }
    return end.minusDays(1);
  }

  /** How many days are in it. */
  public long length() {
    return end.toEpochDay() - start.toEpochDay();
  }
}
