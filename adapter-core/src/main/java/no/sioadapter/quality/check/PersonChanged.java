package no.sioadapter.quality.check;

import no.sioadapter.period.Quarter;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.EarlierCheck;
import no.sioadapter.quality.EarlierView;
import no.sioadapter.quality.Findings;
import no.sioadapter.quality.Group;

/** A decision number that another person had in an earlier quarter's deliveries. */
@Check(value = "P09", group = Group.PERSON)
public final class PersonChanged implements EarlierCheck {
  PersonChanged() {}

  @Override
  public void examine(EarlierView view, Findings findings) {
    if (view.then().filter(then -> !then.samePerson()).isPresent()) {
      findings.add(view.now().where(), new Found(view.earlier()));
    }
  }

  /**
   * What the message names.
   *
   * @param earlier the earlier quarter
   */
  public record Found(Quarter earlier) implements Details {}
}
