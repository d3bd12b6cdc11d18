package no.sioadapter.report.errorlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;
import no.sioadapter.settlement.Stake;

/**
 * Gathers what the error list shows, in bounded memory: of each check the weightiest findings, and
 * exact counts of all of them.
 */
public final class ErrorList {
  /** More units than any municipality has: an export with rubbish in that column. */
  private static final int MOST_UNITS = 5000;

  private static final String NO_UNIT = "";

  private static final Comparator<Kept> WEIGHTIEST_FIRST =
      Comparator.comparing(Kept::finding, ListedFinding.WEIGHTIEST_FIRST)
          .thenComparingLong(Kept::sequence);

  private record Kind(CheckCode code, Severity severity) {}

  private record Kept(ListedFinding finding, long sequence) {}

  private final int limit;
  private final Map<Kind, OfCheck> checks =
      new TreeMap<>(Comparator.comparing(Kind::severity).thenComparing(Kind::code));
  private final Map<String, UnitTally> units = new TreeMap<>();
  private long sequence;

  /**
   * A list that holds at most so many findings of each check.
   *
   * @param limit at least 1
   */
  public ErrorList(int limit) {
    this.limit = limit;
  }

  /** Something was found; told once. */
  public void add(ListedFinding listed) {
    Kind kind = new Kind(listed.finding().code(), listed.finding().severity());
    checks.computeIfAbsent(kind, first -> new OfCheck()).add(new Kept(listed, sequence++));
    unit(listed.about()).add(listed.finding());
  }

  /** A decision is left out; told once for each such decision. */
  public void leftOut(About about, Stake stake) {
    unit(about).leftOut(stake);
  }

  /** The findings that there is room for, the weightiest first. */
  public List<ListedFinding> findings() {
    return checks.values().stream()
        .flatMap(check -> check.weightiest.stream())
        .sorted(WEIGHTIEST_FIRST)
        .map(Kept::finding)
        .toList();
  }

  /** Every check that found something, the gravest first. */
  public List<CheckLine> checks() {
    List<CheckLine> lines = new ArrayList<>();
    checks.forEach(
        (kind, check) ->
            lines.add(
                new CheckLine(kind.code(), kind.severity(), check.found, check.weightiest.size())));
    return lines;
  }

  /** Every unit that something was found on, the one with most held back first. */
  public List<UnitLine> units() {
    List<UnitLine> lines = new ArrayList<>();
    units.forEach((name, tally) -> lines.add(tally.line(name)));
    lines.sort(
        Comparator.comparing(UnitLine::kroner, Comparator.reverseOrder())
            .thenComparing(UnitLine::leftOut, Comparator.reverseOrder())
            .thenComparing(UnitLine::errors, Comparator.reverseOrder())
            .thenComparing(UnitLine::warnings, Comparator.reverseOrder())
            .thenComparing(UnitLine::name));
    return lines;
  }

  private UnitTally unit(About about) {
    boolean room = units.size() < MOST_UNITS || units.containsKey(about.unit());
    return units.computeIfAbsent(room ? about.unit() : NO_UNIT, first -> new UnitTally());
  }

  /** What one check found. */
  private final class OfCheck {
    /** The least of them at the head, to give way. */
    private final PriorityQueue<Kept> weightiest = new PriorityQueue<>(WEIGHTIEST_FIRST.reversed());

    private long found;

    void add(Kept candidate) {
      found++;
      weightiest.add(candidate);
      if (weightiest.size() > limit) {
        weightiest.remove();
      }
    }
  }
}
