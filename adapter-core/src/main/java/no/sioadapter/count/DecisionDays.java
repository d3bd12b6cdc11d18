package no.sioadapter.count;

import java.time.LocalDate;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Decision;
import no.sioadapter.period.DateRange;
import no.sioadapter.period.DaySet;
import no.sioadapter.rulepack.CountingSettings;

/**
 * Which days of a decision are active, absent and extra: I-01, I-02, I-03 and I-04 in one place.
 */
final class DecisionDays {
  private static final DateRange NO_DAY = new DateRange(DateRange.EARLIEST, DateRange.EARLIEST);

  private final CountingSettings settings;

  DecisionDays(CountingSettings settings) {
    this.settings = settings;
  }

  /** From start to end, both active (I-01); without an end where it still runs. */
  DateRange active(Decision decision) {
    return days(
        decision.from(),
        decision.to().orElse(DateRange.LATEST),
        settings.firstDayActive(),
        settings.lastDayActive());
  }

  /** The absent days, each once (I-02, I-04); an open absence has no end. */
  DaySet absent(Decision decision) {
    return DaySet.union(decision.absences().stream().map(this::days).toList());
  }

  /** The days that follow the end date after a death or a move (I-03); empty otherwise. */
  DateRange extra(Decision decision) {
    boolean given = decision.endReason().filter(settings.extraDayReasons()::contains).isPresent();
    LocalDate after = decision.to().map(day -> day.plusDays(1)).orElse(DateRange.EARLIEST);
    long days = given && decision.to().isPresent() ? settings.extraDays() : 0;
    return between(after, after.plusDays(days));
  }

  private DateRange days(Absence absence) {
    return days(
        absence.from(),
        absence.to().orElse(DateRange.LATEST),
        settings.absentOnFirstDay(),
        settings.absentOnLastDay());
  }

  private static DateRange days(
      LocalDate from, LocalDate to, boolean firstCounts, boolean lastCounts) {
    LocalDate start = firstCounts ? from : from.plusDays(1);
    LocalDate end = lastCounts && to.isBefore(DateRange.LATEST) ? to.plusDays(1) : to;
    return between(start, end);
  }

  /** Dates that a check would call implausible may lie beyond the calendar: they are cut off. */
  private static DateRange between(LocalDate start, LocalDate end) {
    LocalDate from = start.isBefore(DateRange.EARLIEST) ? DateRange.EARLIEST : start;
    LocalDate until = end.isAfter(DateRange.LATEST) ? DateRange.LATEST : end;
    return from.isBefore(until) ? new DateRange(from, until) : NO_DAY;
  }
}
