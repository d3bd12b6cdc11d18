package no.sioadapter.quality.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sioadapter.quality.PersonCase.Run;

/**
 * Finds runs of different decisions that share days. One sweep by first day: each run is held
 * against the one of another decision that reaches furthest, so that a thousand runs give at most a
 * thousand pairs.
 */
final class PairSweep {
  /** Two runs that share days; {@code later} starts later or was read later. */
  record Pair(Run later, Run earlier) {}

  private PairSweep() {}

  /** The pairs among these runs, a pair of decisions once, in the order of the later one's days. */
  static List<Pair> among(List<Run> runs) {
    List<Run> ordered = new ArrayList<>(runs);
    ordered.sort(
        Comparator.comparing((Run run) -> run.days().start()).thenComparingInt(Run::decision));
    List<Pair> pairs = new ArrayList<>();
    Set<Long> named = new HashSet<>();
    List<Run> reach = List.of();
    for (Run run : ordered) {
      for (Run other : reach) {
        boolean meet = other.decision() != run.decision() && other.days().overlaps(run.days());
        if (meet && named.add(pair(run.decision(), other.decision()))) {
          pairs.add(new Pair(run, other));
          break;
        }
      }
      reach = furthest(reach, run);
    }
    return pairs;
  }

  /** The same for either order of the two: an absence may turn which of them starts later. */
  private static long pair(int one, int other) {
    return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  /** The two that reach furthest, of two decisions: no third can matter. */
  private static List<Run> furthest(List<Run> reach, Run run) {
    List<Run> candidates = new ArrayList<>(reach);
    candidates.add(run);
    candidates.sort(Comparator.comparing((Run each) -> each.days().end()).reversed());
    Run first = candidates.get(0);
    List<Run> kept = new ArrayList<>(List.of(first));
    candidates.stream()
        .filter(each -> each.decision() != first.decision())
        .findFirst()
        .ifPresent(kept::add);
    return kept;
  }
}
