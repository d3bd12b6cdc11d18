package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Decision;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;

/** An absence without an end, old at the end of a quarter in which its decision still runs. */
@Check(value = "A05", group = Group.ABSENCE)
public final class AbsenceOpenForLong implements CaseCheck {
  private final BigDecimal days;
  private final LocalDate last;

  /**
   * @param days the most days, the absence's first and the quarter's last among them, that raise no
   *     question
   */
  AbsenceOpenForLong(@FromPack("days") BigDecimal days, CheckContext context) {
    this.days = days;
    this.last = context.quarter().lastDay();
  }

  @Override
  public void examine(Decision decision, Findings findings) {
    if (decision.absences().isEmpty() || decision.to().filter(last::isAfter).isPresent()) {
      return;
    }
    for (Absence absence : decision.absences()) {
      long lasted = last.toEpochDay() - absence.from().toEpochDay() + 1;
      if (absence.to().isEmpty() && BigDecimal.valueOf(lasted).compareTo(days) > 0) {
        findings.add(absence.where(), new Found(absence.from(), lasted, last, days));
      }
    }
  }

  /**
   * What the message names.
   *
   * @param from its first day
   * @param lasted its days until the quarter's end
   * @param quarterEnd the quarter's last day
   * @param limit in days
   */
  public record Found(LocalDate from, long lasted, LocalDate quarterEnd, BigDecimal limit)
      implements Details {}
}
