package no.sioadapter.quality.check;

import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** A row of the mapping table whose condition says otherwise than the code that it maps to. */
@Check(value = "T08", group = Group.TABLE)
public final class TableConditionContradicts {
  private TableConditionContradicts() {}

  /**
   * What the message names.
   *
   * @param condition the condition that the code contradicts
   */
  public record Found(LocalCode localCode, SioCode sioCode, Condition condition)
      implements Details {}

  /** A condition of a row that a code can have an opinion of. */
  public enum Condition {
    /** Day and evening, or night. */
    SHIFT,
    /** Staff per person served. */
    STAFFING_FACTOR,
    /** The municipality's own place, or a bought one. */
    PLACE
  }
}
