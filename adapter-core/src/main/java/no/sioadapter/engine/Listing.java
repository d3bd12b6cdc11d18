package no.sioadapter.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.errorlist.About;
import no.sioadapter.report.errorlist.Consequence;
import no.sioadapter.report.errorlist.FaultyValue;
import no.sioadapter.report.errorlist.ListedFinding;
import no.sioadapter.settlement.Stake;
import no.sioadapter.settlement.Stakes;

/**
 * Lists what was found about decisions and absences, once it is known what the decision comes to.
 * An absence that is listed apart waits for its decision, or finds it.
 */
final class Listing {
  /**
   * Absences and decisions held for each other at a time; beyond them an absence has no figures.
   */
  private static final int MOST_HELD = 20_000;

  private record Case(About about, Consequence consequence, Stake stake) {
    static final Case UNKNOWN = new Case(About.NOTHING, Consequence.NONE, Stake.UNKNOWN);

    ListedFinding with(Finding finding, FaultyValue value) {
      return new ListedFinding(finding, about, value, consequence, stake);
    }
  }

  private record Waiting(int slot, Finding finding, FaultyValue value) {}

  private final FindingLog log;
  private final Stakes stakes;
  private final Map<Integer, Case> joined = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();

  Listing(FindingLog log, Stakes stakes) {
    this.log = log;
    this.stakes = stakes;
  }

  /** A decision has ended. */
  void decision(DecisionRecord record, Counting.Ended ended, Examination examination) {
    boolean leftOut = ended.end() == Tally.End.LEFT_OUT;
    List<Finding> findings = examination.findings();
    if (findings.isEmpty() && !leftOut) {
      return;
    }
    Case told = caseOf(record, ended);
    if (leftOut) {
      log.leftOut(told.about(), told.stake());
    }
    for (Finding finding : findings) {
      log.list(told.with(finding, FaultyValue.of(record, finding.where())));
    }
  }

  /** A row that says again what another row says: it counts there. */
  void repeated(DecisionRecord record, Finding finding) {
    log.list(
        new ListedFinding(
            finding, About.of(record), FaultyValue.NONE, Consequence.NONE, Stake.UNKNOWN));
  }

  /** Something has been or will be found about an absence of this decision, listed apart. */
  void join(int slot, DecisionRecord record, Counting.Ended ended) {
    if (joined.size() < MOST_HELD) {
      joined.putIfAbsent(slot, caseOf(record, ended));
    }
  }

  /** An absence that is listed apart; its decision may have been read already, or not yet. */
  void absence(int slot, AbsenceRecord absence, Examination examination) {
    for (Finding finding : examination.findings()) {
      FaultyValue value = FaultyValue.of(absence, finding.where());
      if (slot == DecisionNumbers.UNKNOWN || joined.containsKey(slot)) {
        log.list(joined.getOrDefault(slot, Case.UNKNOWN).with(finding, value));
      } else if (waiting.size() < MOST_HELD) {
        waiting.add(new Waiting(slot, finding, value));
      } else {
        log.list(Case.UNKNOWN.with(finding, value));
      }
    }
  }

  /** All decisions have been read. */
  void finish() {
    for (Waiting each : waiting) {
      log.list(joined.getOrDefault(each.slot(), Case.UNKNOWN).with(each.finding(), each.value()));
    }
    waiting.clear();
  }

  private Case caseOf(DecisionRecord record, Counting.Ended ended) {
    Consequence consequence =
        ended.end() == Tally.End.LEFT_OUT
            ? Consequence.LEFT_OUT
            : ended.outcome().map(Consequence::of).orElse(Consequence.NONE);
    Stake stake =
        ended
            .outcome()
            .flatMap(
                outcome -> record.amountKind().value().map(kind -> stakes.of(outcome, kind.unit())))
            .orElse(Stake.UNKNOWN);
    return new Case(About.of(record), consequence, stake);
  }
}
