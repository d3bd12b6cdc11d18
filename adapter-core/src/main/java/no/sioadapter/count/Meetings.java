package no.sioadapter.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where decisions of one person meet on one code, person by person. */
final class Meetings {
  /** A run of counted days of one decision on one code, as days of the window. */
  record Run(int position, int from, int to, boolean extra, int decision) {}

  private static final int NONE = -1;
  private static final Comparator<Meeting> BY_PAIR =
      Comparator.comparingInt(Meeting::decision)
          .thenComparingInt(Meeting::other)
          .thenComparingInt(Meeting::position);

  private final LocalDate windowStart;
  private final List<Meeting> meetings = new ArrayList<>();

  Meetings(LocalDate windowStart) {
    this.windowStart = windowStart;
  }

  /** What was found, in the order of reading; a pair of decisions is named once a code. */
  List<Meeting> inOrder() {
    List<Meeting> ordered = new ArrayList<>();
    for (Meeting meeting : meetings.stream().sorted(BY_PAIR).toList()) {
      boolean again =
          !ordered.isEmpty() && BY_PAIR.compare(ordered.get(ordered.size() - 1), meeting) == 0;
      if (!again) {
        ordered.add(meeting);
      }
    }
    return ordered;
  }

  /**
   * One sweep over a person's runs by their first day: each is held against the run of another
   * decision that reaches furthest, so that a thousand runs give at most a thousand meetings.
   */
  void among(List<Run> runs) {
    runs.sort(
        Comparator.comparingInt(Run::position)
            .thenComparingInt(Run::from)
            .thenComparingInt(Run::decision));
    Run furthest = before(NONE);
    Run second = furthest;
    for (Run run : runs) {
      if (run.position() != furthest.position()) {
        furthest = before(run.position());
        second = furthest;
      }
      Run other = furthest.decision() == run.decision() ? second : furthest;
      if (other.to() >= run.from()) {
        add(run, other);
      }
      if (run.to() > furthest.to()) {
        second = furthest.decision() == run.decision() ? second : furthest;
        furthest = run;
      } else if (run.decision() != furthest.decision() && run.to() > second.to()) {
        second = run;
      }
    }
  }

  /** A run that ends before any other starts. */
  private static Run before(int position) {
    return new Run(position, 0, NONE, false, NONE);
  }

  private void add(Run run, Run other) {
    boolean turned = other.extra() && !run.extra();
    meetings.add(
        new Meeting(
            run.position(),
            turned ? other.decision() : run.decision(),
            turned ? run.decision() : other.decision(),
            windowStart.plusDays(run.from()),
            windowStart.plusDays(Math.min(run.to(), other.to())),
            run.extra() || other.extra()));
  }
}
