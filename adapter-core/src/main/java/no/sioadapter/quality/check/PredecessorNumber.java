package no.sioadapter.quality.check;

import java.util.Set;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** A decision under the number of a municipality that went into this one (I-12). */
@Check(value = "R08", group = Group.RECORD)
public final class PredecessorNumber implements DecisionCheck {
  private final MunicipalityNumber current;
  private final Set<MunicipalityNumber> predecessors;

  /**
   * @param context tells the report's municipality, and those accepted in its stead
   */
  PredecessorNumber(CheckContext context) {
    this.current = context.municipality();
    this.predecessors = context.predecessors();
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Field<MunicipalityNumber> field = record.municipality();
    field
        .value()
        .filter(number -> !number.equals(current) && predecessors.contains(number))
        .ifPresent(
            number -> findings.add(record.where().at(field.column()), new Found(number, current)));
  }

  /**
   * What the message names.
   *
   * @param current the number of the municipality that the report is for
   */
  public record Found(MunicipalityNumber found, MunicipalityNumber current) implements Details {}
}
