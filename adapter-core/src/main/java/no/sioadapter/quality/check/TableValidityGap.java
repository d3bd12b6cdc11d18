package no.sioadapter.quality.check;

import java.time.LocalDate;
import no.sioadapter.code.LocalCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** Days of the year between two rows of the mapping table on which no row takes their place. */
@Check(value = "T09", group = Group.TABLE)
public final class TableValidityGap {
  private TableValidityGap() {}

  /**
   * What the message names.
   *
   * @param first the first day without a row
   * @param last the last one before the row begins
   */
  public record Found(LocalCode localCode, LocalDate first, LocalDate last) implements Details {}
}
