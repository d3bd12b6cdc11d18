package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.List;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Finding;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Subject;

/** What the checks say of one record: each finding is passed on, and an error is remembered. */
final class Examination implements Findings {
  private final FindingLog log;
  private final Subject subject;
  private final List<Finding> findings = new ArrayList<>(0);
  private boolean heldBack;
  private boolean open;

  Examination(FindingLog log, Subject subject) {
    this.log = log;
    this.subject = subject;
  }

  @Override
  public void add(Location where, Details details) {
    FindingLog.Told told = log.add(where, subject, details);
    findings.add(told.finding());
    heldBack |= told.ruling().holdsBack();
    open |= told.ruling().isOpen();
  }

  /**
   * As many as are asked for, this one the first: each goes on by itself from what has been said so
   * far, which was told once.
   */
  List<Examination> times(int number) {
    if (number == 1) {
      return List.of(this);
    }
    List<Examination> all = new ArrayList<>(List.of(this));
    while (all.size() < number) {
      Examination other = new Examination(log, subject);
      other.findings.addAll(findings);
      other.heldBack = heldBack;
      other.open = open;
      all.add(other);
    }
    return all;
  }

  /** What was told, in the order of telling; yet to be listed. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Something else, told in its own place, holds the record back.
   *
   * @param answered whether somebody answers for it
   */
  void holdBack(boolean answered) {
    heldBack = true;
    open |= !answered;
  }

  /** Whether the record can't count. */
  boolean isHeldBack() {
    return heldBack;
  }

  /** Whether it can't count and nobody answers for that. */
  boolean isOpen() {
    return open;
  }
}
