package no.sioadapter.quality.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.sioadapter.decision.EndReason;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.PersonCase;
import no.sioadapter.quality.PersonCase.Run;
import no.sioadapter.quality.PersonCheck;
import no.sioadapter.quality.PersonFindings;

/**
 * A decision that goes on after the person's death or move, which another decision tells of. Of a
 * move only decisions that were running before it are asked: a person who moves into a place gets
 * new ones, and some come back.
 */
@Check(value = "P06", group = Group.PERSON)
public final class ServiceAfterDeparture implements PersonCheck {
  private final BigDecimal days;

  /**
   * @param days after the death or the move that raise no question, such as the extra ones (I-03)
   */
  ServiceAfterDeparture(@FromPack("days") BigDecimal days) {
    this.days = days;
  }

  @Override
  public void examine(PersonCase person, PersonFindings findings) {
    person.departure().ifPresent(departure -> examine(person, departure, findings));
  }

  private void examine(PersonCase person, PersonCase.Departure departure, PersonFindings findings) {
    Map<Integer, LocalDate> starts = new TreeMap<>();
    Map<Integer, LocalDate> lasts = new TreeMap<>();
    for (Run run : person.runs()) {
      if (!run.extra() && run.decision() != departure.decision()) {
        starts.merge(run.decision(), run.days().start(), (a, b) -> a.isBefore(b) ? a : b);
        lasts.merge(run.decision(), run.days().last(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    lasts.forEach(
        (decision, last) -> {
          boolean asked =
              departure.reason() == EndReason.DIED
                  || starts.getOrDefault(decision, last).isBefore(departure.on());
          if (asked && isOver(last.toEpochDay() - departure.on().toEpochDay())) {
            findings.add(
                decision, departure.decision(), where -> new Found(departure.on(), where, last));
          }
        });
  }

  private boolean isOver(long after) {
    return BigDecimal.valueOf(after).compareTo(days) > 0;
  }

  /**
   * What the message names.
   *
   * @param departed the day of the death or the move
   * @param otherWhere the decision that tells of it, as {@code file:line}
   * @param to the last day that counts all the same
   */
  public record Found(LocalDate departed, String otherWhere, LocalDate to) implements Details {}
}
