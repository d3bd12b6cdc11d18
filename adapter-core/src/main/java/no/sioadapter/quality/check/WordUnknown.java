package no.sioadapter.quality.check;

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

/** An end reason, shift, place, staffing factor or decision number that cannot be understood. */
@Check(value = "V10", group = Group.VALUE, mildest = Severity.ERROR)
public final class WordUnknown implements DecisionCheck, AbsenceCheck {
  WordUnknown() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    look(record.number(), record.where(), findings);
    look(record.endReason(), record.where(), findings);
    look(record.shift(), record.where(), findings);
    look(record.staffingFactor(), record.where(), findings);
    look(record.place(), record.where(), findings);
  }

  @Override
  public void examine(AbsenceRecord record, Findings findings) {
    look(record.number(), record.where(), findings);
  }

  private static void look(Field<?> field, Location where, Findings findings) {
    if (field.isUnreadable()) {
      findings.add(
          where.at(field.column()), new Found(field.column(), new ShownText(field.text())));
    }
  }

  /** What the message names. */
  public record Found(String column, ShownText value) implements Details {}
}
