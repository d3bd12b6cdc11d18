package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import no.sioadapter.quality.PersonCase.Run;

/**
 * What runs give together on each day, in grains. A sum that no {@code long} can hold stays at the
 * largest: more than any limit.
 */
final class DailyGrains {
  private static final int SHOWN_DECIMALS = 4;

  private final LocalDate origin;
  private final long[] sums;

  /**
   * @param runs at least one
   */
  DailyGrains(List<Run> runs) {
    LocalDate start = runs.get(0).days().start();
    LocalDate end = runs.get(0).days().end();
    for (Run run : runs) {
      start = run.days().start().isBefore(start) ? run.days().start() : start;
      end = run.days().end().isAfter(end) ? run.days().end() : end;
    }
    this.origin = start;
    this.sums = new long[Math.toIntExact(end.toEpochDay() - start.toEpochDay())];
    for (Run run : runs) {
      int from = Math.toIntExact(run.days().start().toEpochDay() - start.toEpochDay());
      int until = from + Math.toIntExact(run.days().length());
      for (int day = from; day < until; day++) {
        sums[day] = sum(sums[day], run.grainsPerDay());
      }
    }
  }

  /** Two amounts that aren't negative together, at most the largest {@code long}. */
  static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /** The most whole grains that are not more than this many units; the largest where none fit. */
  static long mostOf(BigDecimal units, long grainsPerUnit) {
    BigDecimal grains =
        units.multiply(BigDecimal.valueOf(grainsPerUnit)).setScale(0, RoundingMode.FLOOR);
    return grains.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
  }

  /**
   * Grains as units for a message, rounded up: what is over a limit must never look as if it were
   * at it.
   */
  static BigDecimal shown(long grains, long grainsPerUnit) {
    return BigDecimal.valueOf(grains)
        .divide(BigDecimal.valueOf(grainsPerUnit), SHOWN_DECIMALS, RoundingMode.CEILING);
  }

  /** The sum of a day. */
  long on(LocalDate day) {
    long offset = day.toEpochDay() - origin.toEpochDay();
    return offset < 0 || offset >= sums.length ? 0 : sums[(int) offset];
  }

  /** The first of the days with the largest sum. */
  LocalDate heaviest() {
    int heaviest = 0;
    for (int day = 1; day < sums.length; day++) {
      heaviest = sums[day] > sums[heaviest] ? day : heaviest;
    }
    return origin.plusDays(heaviest);
  }

  /** How many days have more than this. */
  long daysOver(long most) {
    long days = 0;
    for (long sum : sums) {
      days += sum > most ? 1 : 0;
    }
    return days;
  }
}
