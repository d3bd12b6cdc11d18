package no.sioadapter.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision as one of the systems holds it.
 *
 * @param number unique in its system
 */
record DemoDecision(
    String number,
    Person person,
    Service service,
    Span span,
    Amount amount,
    List<Absence> absences) {

  DemoDecision(String number, Person person, Service service, Span span, Amount amount) {
    this(number, person, service, span, amount, List.of());
  }

  DemoDecision with(Absence... newAbsences) {
    return new DemoDecision(number, person, service, span, amount, List.of(newAbsences));
  }

  /** Counted days in the quarter on a code with or without a star (I-01, I-02, I-03, I-04). */
  long countedDays(boolean star) {
    long days = 0;
    for (int i = 0; i < DemoQuarter.DAYS; i++) {
      LocalDate day = DemoQuarter.FIRST.plusDays(i);
      boolean active =
          span.covers(day) && (star || absences.stream().noneMatch(a -> a.covers(day)));
      if (active || (star && isExtra(day))) {
        days++;
      }
    }
    return days;
  }

  private boolean isExtra(LocalDate day) {
    return span.reason().leavesThreeDays()
        && day.isAfter(span.lastDay())
        && !day.isAfter(span.lastDay().plusDays(3));
  }
}
