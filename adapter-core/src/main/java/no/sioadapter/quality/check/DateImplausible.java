package no.sioadapter.quality.check;

import java.time.LocalDate;
import no.sioadapter.decision.AbsenceRecord;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.Location;
import no.sioadapter.quality.AbsenceCheck;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Waiver;

/** A date before the earliest or after the latest day that makes sense. */
@Check(value = "V06", group = Group.VALUE, waiver = Waiver.Effect.COUNT_ANYWAY)
public final class DateImplausible implements DecisionCheck, AbsenceCheck {
  private final LocalDate earliest;
  private final LocalDate latest;

  DateImplausible(@FromPack("earliest") LocalDate earliest, @FromPack("latest") LocalDate latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    look(record.from(), record.where(), findings);
    look(record.to(), record.where(), findings);
  }

  @Override
  public void examine(AbsenceRecord record, Findings findings) {
    look(record.from(), record.where(), findings);
    look(record.to(), record.where(), findings);
  }

  private void look(Field<LocalDate> field, Location where, Findings findings) {
    field
        .value()
        .filter(day -> day.isBefore(earliest) || day.isAfter(latest))
        .ifPresent(
            day ->
                findings.add(
                    where.at(field.column()), new Found(field.column(), day, earliest, latest)));
  }

  /**
   * What the message names.
   *
   * @param earliest the earliest day that is let through
   * @param latest the latest day that is let through
   */
  public record Found(String column, LocalDate date, LocalDate earliest, LocalDate latest)
      implements Details {}
}
