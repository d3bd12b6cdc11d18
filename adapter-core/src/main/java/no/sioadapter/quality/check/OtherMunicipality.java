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
import no.sioadapter.quality.Severity;
import no.sioadapter.quality.ShownText;

/** A decision of another municipality (I-11). */
@Check(value = "R07", group = Group.RECORD, mildest = Severity.ERROR)
public final class OtherMunicipality implements DecisionCheck {
  private final MunicipalityNumber expected;
  private final Set<MunicipalityNumber> predecessors;

  /**
   * @param context tells the report's municipality, and those accepted in its stead (I-12)
   */
  OtherMunicipality(CheckContext context) {
    this.expected = context.municipality();
    this.predecessors = context.predecessors();
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Field<MunicipalityNumber> field = record.municipality();
    boolean accepted =
        field
            .value()
            .filter(number -> number.equals(expected) || predecessors.contains(number))
            .isPresent();
    if (!field.isMissing() && !accepted) {
      findings.add(
          record.where().at(field.column()), new Found(new ShownText(field.text()), expected));
    }
  }

  /**
   * What the message names.
   *
   * @param found what the row says
   * @param expected the number of the municipality that the report is for
   */
  public record Found(ShownText found, MunicipalityNumber expected) implements Details {}
}
