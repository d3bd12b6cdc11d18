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
import no.sioadapter.quality.Group;
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.ShownText;

/** A date that is not written as dates are, or that is not in the calendar. */
@Check(value = "V05", group = Group.VALUE, mildest = Severity.ERROR)
public final class DateUnreadable implements DecisionCheck, AbsenceCheck {
  DateUnreadable() {}

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

  private static void look(Field<LocalDate> field, Location where, Findings findings) {
    if (field.isUnreadable()) {
      findings.add(
          where.at(field.column()), new Found(field.column(), new ShownText(field.text())));
    }
  }

  /** What the message names. */
  public record Found(String column, ShownText value) implements Details {}
}
