package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.Optional;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** An absence with days on which its decision does not run. */
@Check(value = "A02", group = Group.ABSENCE)
public final class AbsenceOutsideDecision implements CaseCheck {
  AbsenceOutsideDecision() {}

  @Override
  public void examine(Decision decision, Findings findings) {
    for (Absence absence : decision.absences()) {
      if (absence.from().isBefore(decision.from()) || isBeyond(absence, decision.to())) {
        findings.add(
            absence.where(),
            new Found(absence.from(), absence.to(), decision.from(), decision.to()));
      }
    }
  }

  /** An absence without an end ends with the decision (I-08). */
  private static boolean isBeyond(Absence absence, Optional<LocalDate> end) {
    return end.isPresent() && absence.to().orElse(absence.from()).isAfter(end.get());
  }

  /**
   * What the message names.
   *
   * @param to the last day; empty = still absent
   * @param decisionTo the last day; empty = still running
   */
  public record Found(
      LocalDate from,
      Optional<LocalDate> to,
      LocalDate decisionFrom,
      Optional<LocalDate> decisionTo)
      implements Details {}
}
