package no.sioadapter.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The quarter that the demo is about: 2019 Q1, 90 days. */
final class DemoQuarter {
  static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  static final LocalDate LAST = LocalDate.of(2019, 3, 31);
  static final int DAYS = 90;

  private DemoQuarter() {}

  static boolean contains(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /** Days of the quarter within a range, both ends included. */
  static long days(LocalDate from, LocalDate to) {
    LocalDate first = from.isBefore(FIRST) ? FIRST : from;
    LocalDate last = to.isAfter(LAST) ? LAST : to;
    return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
  }
}
