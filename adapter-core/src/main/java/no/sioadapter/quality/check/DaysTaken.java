package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sioadapter.quality.PersonCase.Run;

/**
 * On which days a person has one of these runs, and which: two of different decisions a day are
 * enough to find one that isn't a given decision's own.
 */
final class DaysTaken {
  private static final int NONE = -1;

  private final List<Run> runs;
  private final LocalDate origin;
  private final int[] first;
  private final int[] second;

  /**
   * @param runs at least one
   */
  DaysTaken(List<Run> runs) {
    this.runs = List.copyOf(runs);
    LocalDate start = runs.get(0).days().start();
    LocalDate end = runs.get(0).days().end();
    for (Run run : runs) {
      start = run.days().start().isBefore(start) ? run.days().start() : start;
      end = run.days().end().isAfter(end) ? run.days().end() : end;
    }
    this.origin = start;
    int length = Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    this.first = new int[length];
    this.second = new int[length];
    Arrays.fill(first, NONE);
    Arrays.fill(second, NONE);
    for (int i = 0; i < runs.size(); i++) {
      take(i, runs.get(i));
    }
  }

  private void take(int index, Run run) {
    int from = Math.toIntExact(run.days().start().toEpochDay() - origin.toEpochDay());
    int until = from + Math.toIntExact(run.days().length());
    for (int day = from; day < until; day++) {
      if (first[day] == NONE) {
        first[day] = index;
      } else if (second[day] == NONE && runs.get(first[day]).decision() != run.decision()) {
        second[day] = index;
      }
    }
  }

  /** A run of another decision on this day; empty where there is none. */
  Optional<Run> other(LocalDate day, int decision) {
    long offset = day.toEpochDay() - origin.toEpochDay();
    if (offset < 0 || offset >= first.length || first[(int) offset] == NONE) {
      return Optional.empty();
    }
    Run run = runs.get(first[(int) offset]);
    if (run.decision() != decision) {
      return Optional.of(run);
    }
    int next = second[(int) offset];
    return next == NONE ? Optional.empty() : Optional.of(runs.get(next));
  }
}
