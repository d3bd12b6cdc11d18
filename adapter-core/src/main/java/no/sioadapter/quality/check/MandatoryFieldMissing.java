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

/** A value that every record must have, and that is not there. */
@Check(value = "V01", group = Group.VALUE, mildest = Severity.ERROR)
public final class MandatoryFieldMissing implements DecisionCheck, AbsenceCheck {
  MandatoryFieldMissing() {}

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    look(record.municipality(), record.where(), findings);
    look(record.person(), record.where(), findings);
    look(record.number(), record.where(), findings);
    look(record.localCode(), record.where(), findings);
    look(record.from(), record.where(), findings);
    look(record.amount(), record.where(), findings);
    look(record.amountKind(), record.where(), findings);
  }

  @Override
  public void examine(AbsenceRecord record, Findings findings) {
    look(record.number(), record.where(), findings);
    look(record.from(), record.where(), findings);
  }

  private static void look(Field<?> field, Location where, Findings findings) {
    if (field.isMissing()) {
      findings.add(where.at(field.column()), new Found(field.column()));
    }
  }

  /**
   * What the message names.
   *
   * @param column the column that is empty
   */
  public record Found(String column) implements Details {}
}
