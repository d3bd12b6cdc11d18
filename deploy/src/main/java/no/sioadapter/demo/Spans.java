package no.sioadapter.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws when decisions run and when they pause. */
final class Spans {
  private final Random random;
  private final Population population;

  Spans(Random random, Population population) {
    this.random = random;
    this.population = population;
  }

  /** A service at home: most run all the quarter, some start or end in it. */
  Span atHome(Person person) {
    int kind = random.nextInt(100);
    LocalDate from =
        kind < 72 || (kind >= 84 && kind < 94)
            ? before(person, 3200)
            : DemoQuarter.FIRST.plusDays(random.nextInt(60));
    return person
        .departure()
        .map(
            gone ->
                new Span(
                    from.isAfter(gone.on()) ? before(person, 3200) : from,
                    Optional.of(gone.on()),
                    gone.reason()))
        .orElseGet(() -> kind < 84 ? running(from) : endingInQuarter(from));
  }

  /**
   * A day before the quarter, more often late than early, and never before the person's third year.
   */
  LocalDate before(Person person, int reach) {
    long lived = ChronoUnit.DAYS.between(person.born().plusYears(3), DemoQuarter.FIRST);
    int days = (int) Math.min(reach, lived);
    return DemoQuarter.FIRST.minusDays(1 + Math.min(random.nextInt(days), random.nextInt(days)));
  }

  private Span running(LocalDate from) {
    return random.nextInt(100) < 65
        ? Span.since(from)
        : Span.of(from, DemoQuarter.LAST.plusDays(1 + random.nextInt(500)), EndReason.NONE);
  }

  private Span endingInQuarter(LocalDate from) {
    LocalDate first = from.isBefore(DemoQuarter.FIRST) ? DemoQuarter.FIRST : from;
    int days = (int) ChronoUnit.DAYS.between(first, DemoQuarter.LAST);
    return Span.of(
        from,
        first.plusDays(random.nextInt(days)),
        random.nextInt(100) < 55 ? EndReason.CHANGED : EndReason.CEASED);
  }

  /** A stay of some days that touches the quarter. */
  Span stay(int shortest, int longest) {
    LocalDate from = DemoQuarter.FIRST.plusDays(random.nextInt(DemoQuarter.DAYS + 8) - 12);
    int days = shortest + random.nextInt(longest - shortest + 1);
    LocalDate to = from.plusDays(days - 1L);
    return Span.of(from, to, to.isAfter(DemoQuarter.LAST) ? EndReason.NONE : EndReason.CEASED);
  }

  /** Home services pause while the person is in an institution; otherwise one in eleven does. */
  List<Absence> pauses(Person person, Span span) {
    List<Absence> pauses = new ArrayList<>();
    for (Span stay : population.staysOf(person)) {
      if (stay.meets(span)) {
        LocalDate from = stay.from().isBefore(span.from()) ? span.from() : stay.from();
        LocalDate to = stay.lastDay().isAfter(span.lastDay()) ? span.lastDay() : stay.lastDay();
        pauses.add(new Absence(from, Optional.of(to), "korttidsopphald"));
      }
    }
    return pauses.isEmpty() && random.nextInt(11) == 0 ? pause(span) : pauses;
  }

  /** One absence within the span and, in part at least, within the quarter. */
  List<Absence> pause(Span span) {
    LocalDate from = DemoQuarter.FIRST.plusDays(random.nextInt(DemoQuarter.DAYS) - 6L);
    LocalDate to = from.plusDays(2L + random.nextInt(18));
    String reason = random.nextInt(3) == 0 ? "reise" : "sjukehus";
    if (!span.covers(from)) {
      return List.of();
    }
    boolean still = span.to().isEmpty() && random.nextInt(12) == 0;
    LocalDate last = to.isAfter(span.lastDay()) ? span.lastDay() : to;
    return List.of(new Absence(from, still ? Optional.empty() : Optional.of(last), reason));
  }
}
