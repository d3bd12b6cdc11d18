package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a decision runs, both days included (I-01), and why it ended.
 *
 * @param to empty = still running
 */
record Span(LocalDate from, Optional<LocalDate> to, EndReason reason) {

  static Span since(String from) {
    return since(LocalDate.parse(from));
  }

  static Span since(LocalDate from) {
    return new Span(from, Optional.empty(), EndReason.NONE);
  }

  static Span of(String from, String to, EndReason reason) {
    return of(LocalDate.parse(from), LocalDate.parse(to), reason);
  }

  static Span of(LocalDate from, LocalDate to, EndReason reason) {
    return new Span(from, Optional.of(to), reason);
  }

  /** The last day that the quarter can see. */
  LocalDate lastDay() {
    return to.orElse(LocalDate.MAX);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(lastDay());
  }

  boolean meets(Span other) {
    return !from.isAfter(other.lastDay()) && !other.from.isAfter(lastDay());
  }
}
