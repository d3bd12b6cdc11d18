package no.sioadapter.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2019Q1}; the period that a report covers. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})Q([1-4])");
  private static final int MONTHS = 3;

  public Quarter {
    if (year < 1900 || year > 9999 || number < 1 || number > 4) {
      throw new IllegalArgumentException("no quarter " + number + " of " + year);
    }
  }

  /** Reads {@code 2019Q1}; empty for any other form. */
  public static Optional<Quarter> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || text.compareTo("1900") < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
  }

  /** The quarter in which this day lies. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** The last quarter whose last day lies before this day. */
  public static Quarter lastEndedBefore(LocalDate day) {
    return of(day).previous();
  }

  /** The quarter before this one. */
  public Quarter previous() {
    return of(firstDay().minusDays(1));
  }

  /** The quarter after this one. */
  public Quarter next() {
    return of(lastDay().plusDays(1));
  }

  /** The first day, which counts. */
  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** The last day, which counts. */
  public LocalDate lastDay() {
    return firstDay().plusMonths(MONTHS).minusDays(1);
  }

  /** All days of the quarter: 90 to 92. */
  public DateRange days() {
    return DateRange.closed(firstDay(), lastDay());
  }

  @Override
  public int compareTo(Quarter other) {
    return firstDay().compareTo(other.firstDay());
  }

  @Override
  public String toString() {
    return year + "Q" + number;
  }
}
