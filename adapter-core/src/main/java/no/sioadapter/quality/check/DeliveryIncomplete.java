package no.sioadapter.quality.check;

import no.sioadapter.code.SourceSystem;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A system whose delivery the quarter should have waited for, and that delivered nothing. */
@Check(value = "F08", group = Group.FILE)
public final class DeliveryIncomplete {
  private DeliveryIncomplete() {}

  /** What the message names. */
  public record Found(SourceSystem system) implements Details {}
}
