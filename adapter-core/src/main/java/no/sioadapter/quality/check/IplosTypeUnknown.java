package no.sioadapter.quality.check;

import java.util.Set;
import no.sioadapter.decision.DecisionRecord;
import no.sioadapter.decision.Field;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.DecisionCheck;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.FromPack;
import no.sioadapter.quality.Group;
import no.sioadapter.quality.ShownText;

/** An IPLOS service type that code list 9151 does not have. */
@Check(value = "V12", group = Group.VALUE)
public final class IplosTypeUnknown implements DecisionCheck {
  private final Set<Integer> types;

  /**
   * @param types the service types of code list 9151, retired ones too
   */
  IplosTypeUnknown(@FromPack("types") Set<Integer> types) {
    this.types = Set.copyOf(types);
  }

  @Override
  public void examine(DecisionRecord record, Findings findings) {
    Field<Integer> field = record.iplos();
    if (!field.isMissing() && field.value().filter(types::contains).isEmpty()) {
      findings.add(record.where().at(field.column()), new Found(new ShownText(field.text())));
    }
  }

  /** What the message names. */
  public record Found(ShownText value) implements Details {}
}
