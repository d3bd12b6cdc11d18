package no.sioadapter.quality.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sioadapter.decision.Absence;
import no.sioadapter.decision.Decision;
import no.sioadapter.decision.Location;
import no.sioadapter.period.DateRange;
import no.sioadapter.quality.CaseCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** Two absences of one decision that share days; each day is deducted once (I-04). */
@Check(value = "A04", group = Group.ABSENCE)
public final class AbsencesOverlap implements CaseCheck {
  /** The order is by what the rows say, so that it doesn't depend on the rows' order. */
  private static final Comparator<Absence> BY_START =
      Comparator.comparing(Absence::from)
          .thenComparing(AbsencesOverlap::end)
          .thenComparing(absence -> absence.where().file())
          .thenComparing(absence -> absence.where().line());

  AbsencesOverlap() {}

  @Override
  public void examine(Decision decision, Findings findings) {
    if (decision.absences().size() < 2) {
      return;
    }
    List<Absence> ordered = decision.absences().stream().sorted(BY_START).toList();
    Absence longest = ordered.get(0);
    for (Absence next : ordered.subList(1, ordered.size())) {
      if (next.from().isBefore(end(longest))) {
        findings.add(next.where(), found(next, longest));
      }
      longest = end(next).isAfter(end(longest)) ? next : longest;
    }
  }

  private static Found found(Absence next, Absence longest) {
    LocalDate until = end(next).isBefore(end(longest)) ? end(next) : end(longest);
    Location other = longest.where();
    return new Found(
        next.from(),
        Optional.of(until).filter(DateRange.LATEST::isAfter).map(day -> day.minusDays(1)),
        other.file() + ":" + other.line());
  }

  /** The day after the last. */
  private static LocalDate end(Absence absence) {
    return absence.to().map(last -> last.plusDays(1)).orElse(DateRange.LATEST);
  }

  /**
   * What the message names.
   *
   * @param from the first day that both cover
   * @param to the last day that both cover; empty where neither ends
   * @param otherWhere the other absence, as {@code file:line}
   */
  public record Found(LocalDate from, Optional<LocalDate> to, String otherWhere)
      implements Details {}
}
