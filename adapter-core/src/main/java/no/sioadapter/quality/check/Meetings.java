package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.sioadapter.quality.PersonCase.Run;

/**
 * Finds the decisions of one kind on whose counted days the person also has one of another kind.
 * Day by day, so that a thousand decisions of one person don't make a million pairs.
 */
final class Meetings {
  /**
   * A decision that shares days with others.
   *
   * @param run what of it lies on the first shared day
   * @param other what of another decision lies on that day
   * @param days how many days are shared, each once
   * @param to the last shared day
   */
  record Meeting(Run run, Run other, long days, LocalDate from, LocalDate to) {}

  private record Pair(Run run, Run other) {}

  private Meetings() {}

  /** One meeting a decision, in the order of the decisions. */
  static List<Meeting> of(List<Run> runs, Predicate<Run> asked, Predicate<Run> beside) {
    if (runs.size() < 2) {
      return List.of();
    }
    List<Run> others = only(runs, beside);
    if (others.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Run>> decisions = new TreeMap<>();
    for (Run run : only(runs, asked)) {
      decisions.computeIfAbsent(run.decision(), decision -> new ArrayList<>()).add(run);
    }
    if (decisions.isEmpty()) {
      return List.of();
    }
    DaysTaken taken = new DaysTaken(others);
    List<Meeting> meetings = new ArrayList<>();
    decisions.values().forEach(each -> meeting(each, taken).ifPresent(meetings::add));
    return meetings;
  }

  private static List<Run> only(List<Run> runs, Predicate<Run> kind) {
    List<Run> only = new ArrayList<>();
    for (Run run : runs) {
      if (kind.test(run)) {
        only.add(run);
      }
    }
    return only;
  }

  private static Optional<Meeting> meeting(List<Run> ofDecision, DaysTaken taken) {
    TreeMap<LocalDate, Pair> shared = new TreeMap<>();
    for (Run run : ofDecision) {
      LocalDate end = run.days().end();
      for (LocalDate day = run.days().start(); day.isBefore(end); day = day.plusDays(1)) {
        LocalDate on = day;
        taken
            .other(on, run.decision())
            .ifPresent(other -> shared.putIfAbsent(on, new Pair(run, other)));
      }
    }
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Pair pair = shared.firstEntry().getValue();
    return Optional.of(
        new Meeting(pair.run(), pair.other(), shared.size(), shared.firstKey(), shared.lastKey()));
  }
}
