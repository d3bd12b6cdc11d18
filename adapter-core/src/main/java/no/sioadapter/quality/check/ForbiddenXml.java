package no.sioadapter.quality.check;

import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** XML with a DTD or a reference to an entity: never resolved, always refused. */
@Check(value = "F04", group = Group.FILE)
public final class ForbiddenXml {
  private ForbiddenXml() {}

  /** What the message names. */
  public record Found(Reason reason) implements Details {}

  /** What it holds. */
  public enum Reason {
    /** A document type declaration. */
    DTD,
    /** A reference to an entity other than the five of XML itself. */
    ENTITY
  }
}
