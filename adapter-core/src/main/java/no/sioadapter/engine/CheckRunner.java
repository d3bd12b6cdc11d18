package no.sioadapter.engine;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.AbsenceCheck;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.CodedCheck;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.EarlierCheck;
import no.sioadapter.quality.EarlierView;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;
import no.sioadapter.quality.QuarterCheck;
import no.sioadapter.quality.QuarterView;
import no.sioadapter.quality.RunCheck;
import no.sioadapter.quality.RunSummary;
import no.sioadapter.quality.check.Checks;

/**
 * Runs the checks. One that throws is remembered as crashed and not asked again; the others go on.
 * This is the one place where any failure of a check is caught: a crashed check is never a pass,
 * and never hides what the others found.
 */
final class CheckRunner {
  private final Kind<DecisionCheck> decisions;
  private final Kind<AbsenceCheck> absences;
  private final Kind<CaseCheck> cases;
  private final Kind<CodedCheck> codings;
  private final Kind<EarlierCheck> earliers;
  private final Kind<PersonCheck> persons;
  private final Kind<QuarterCheck> quarters;
  private final Kind<RunCheck> runs;
  private final SortedSet<CheckCode> crashed = new TreeSet<>();
  private final SortedSet<CheckCode> idle = new TreeSet<>();

  CheckRunner(Checks checks) {
    this.decisions = new Kind<>(checks.decisionChecks());
    this.absences = new Kind<>(checks.absenceChecks());
    this.cases = new Kind<>(checks.caseChecks());
    this.codings = new Kind<>(checks.codedChecks());
    this.earliers = new Kind<>(checks.earlierChecks());
    this.persons = new Kind<>(checks.personChecks());
    this.quarters = new Kind<>(checks.quarterChecks());
    this.runs = new Kind<>(checks.runChecks());
  }

  void decision(DecisionRecord record, Findings findings) {
    decisions.each(check -> check.examine(record, findings));
  }

  void absence(AbsenceRecord record, Findings findings) {
    absences.each(check -> check.examine(record, findings));
  }

  void withAbsences(Decision decision, Findings findings) {
    cases.each(check -> check.examine(decision, findings));
  }

  void earlier(EarlierView view, Findings findings) {
    earliers.each(check -> check.examine(view, findings));
  }

  void coded(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    codings.each(check -> check.examine(record, codes, findings));
  }

  void person(PersonCase person, PersonFindings findings) {
    persons.each(check -> check.examine(person, findings));
  }

  void quarter(QuarterView view, Findings findings) {
    quarters.each(
        check -> {
          if (check.hasSomethingToLookAt(view)) {
            check.examine(view, findings);
          } else {
            idle.add(CheckCode.of(check.getClass()));
          }
        });
  }

  void run(RunSummary run, Findings findings) {
    runs.each(check -> check.examine(run, findings));
  }

  /** The checks that failed. */
  List<CheckCode> crashed() {
    return List.copyOf(crashed);
  }

  /** The checks that there was nothing to look at for: not a pass. */
  Set<CheckCode> skipped() {
    SortedSet<CheckCode> skipped = new TreeSet<>(idle);
    for (Kind<?> kind :
        List.of(decisions, absences, cases, codings, earliers, persons, quarters, runs)) {
      if (!kind.asked) {
        kind.checks.forEach(check -> skipped.add(CheckCode.of(check.getClass())));
      }
    }
    return skipped;
  }

  private interface Asking<C> {
    void ask(C check);
  }

  /** Checks that are asked together. */
  private final class Kind<C> {
    private final List<C> checks;
    private boolean asked;

    Kind(List<C> checks) {
      this.checks = checks;
    }

    void each(Asking<C> asking) {
      asked = true;
      for (C check : checks) {
        if (crashed.isEmpty() || !crashed.contains(CheckCode.of(check.getClass()))) {
          try {
            asking.ask(check);
          } catch (RuntimeException failure) {
            crashed.add(CheckCode.of(check.getClass()));
          }
        }
      }
    }
  }
}
