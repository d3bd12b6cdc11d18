package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.Subject;
import no.sioadapter.quality.Waiver;
import no.sioadapter.report.FindingCount;
import no.sioadapter.report.errorlist.About;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.settlement.Stake;

/** Passes each finding on, counts all of them, and keeps only the fatal ones. */
final class FindingLog {
  private static final int MOST_FATAL = 1000;

  private record Kind(CheckCode code, Severity severity) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      return Comparator.comparing(Kind::code).thenComparing(Kind::severity).compare(this, other);
    }
  }

  private final Judge judge;
  private final RunSink sink;
  private final Map<Kind, Long> counts = new TreeMap<>();
  private final Map<Waiver, Long> waived = new HashMap<>();
  private final List<Finding> fatal = new ArrayList<>();

  FindingLog(Judge judge, RunSink sink) {
    this.judge = judge;
    this.sink = sink;
  }

  /**
   * A finding that has been told.
   *
   * @param ruling what it means
   */
  record Told(Finding finding, Judge.Ruling ruling) {}

  /**
   * Judges, tells and counts a finding. What is at stake is often known later: whoever adds it
   * lists it then.
   */
  Told add(Location where, Subject subject, Details details) {
    Judge.Ruling ruling = judge.rule(details, subject);
    Finding finding =
        new Finding(ruling.severity(), where, subject.number(), details, ruling.waiver());
    add(finding);
    return new Told(finding, ruling);
  }

  /** Something that is about no decision: added, and listed at once. */
  void addAlone(Location where, Details details) {
    list(ListedFinding.alone(add(where, Subject.NONE, details).finding()));
  }

  /** Something found in the mapping table, before the run. */
  void addAlone(Finding finding) {
    add(finding);
    list(ListedFinding.alone(finding));
  }

  /** A finding that has been told, with what is at stake. */
  void list(ListedFinding listed) {
    sink.listed(listed);
  }

  /** A decision is left out: with what it would have given. */
  void leftOut(About about, Stake stake) {
    sink.leftOut(about, stake);
  }

  /** A delivery that can't be read whole is refused, whatever a rule pack says. */
  void refuse(Location where, Details details) {
    addAlone(new Finding(Severity.FATAL, where, Optional.empty(), details));
  }

  private void add(Finding finding) {
    counts.merge(new Kind(finding.code(), finding.severity()), 1L, Long::sum);
    finding.waiver().ifPresent(waiver -> waived.merge(waiver, 1L, Long::sum));
    if (finding.severity() == Severity.FATAL && fatal.size() < MOST_FATAL) {
      fatal.add(finding);
    }
    sink.finding(finding);
  }

  /** How many findings the waiver covers. */
  long waivedBy(Waiver waiver) {
    return waived.getOrDefault(waiver, 0L);
  }

  /** The fatal findings: where there is one, there is no report. */
  List<Finding> fatal() {
    return List.copyOf(fatal);
  }

  /** Every check that found something, by code. */
  List<FindingCount> counts() {
    return counts.entrySet().stream()
        .map(
            each ->
                new FindingCount(each.getKey().code(), each.getKey().severity(), each.getValue()))
        .toList();
  }
}
