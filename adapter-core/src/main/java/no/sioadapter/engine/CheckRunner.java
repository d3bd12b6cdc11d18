package no.sioadapter.engine;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.sioadapter.code.CodeEntry;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonFindings;
import no.sioadapter.quality.check.Checks;

/**
 * Runs the checks. One that throws is remembered as crashed and not asked again; the others go on.
 * This is the one place where any failure of a check is caught: a crashed check is never a pass,
 * and never hides what the others found.
 */
final class CheckRunner {
  private final Checks checks;
  private final SortedSet<CheckCode> crashed = new TreeSet<>();

  CheckRunner(Checks checks) {
    this.checks = checks;
  }

  void decision(DecisionRecord record, Findings findings) {
    each(checks.decisionChecks(), check -> check.examine(record, findings));
  }

  void absence(AbsenceRecord record, Findings findings) {
    each(checks.absenceChecks(), check -> check.examine(record, findings));
  }

  void withAbsences(Decision decision, Findings findings) {
    each(checks.caseChecks(), check -> check.examine(decision, findings));
  }

  void coded(DecisionRecord record, List<CodeEntry> codes, Findings findings) {
    each(checks.codedChecks(), check -> check.examine(record, codes, findings));
  }

  void person(PersonCase person, PersonFindings findings) {
    each(checks.personChecks(), check -> check.examine(person, findings));
  }

  /** The checks that failed. */
  List<CheckCode> crashed() {
    return List.copyOf(crashed);
  }

  private interface Asking<C> {
    void ask(C check);
  }

  private <C> void each(List<C> asked, Asking<C> asking) {
    for (C check : asked) {
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
