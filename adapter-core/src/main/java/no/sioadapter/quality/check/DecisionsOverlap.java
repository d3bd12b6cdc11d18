package no.sioadapter.quality.check;

import java.time.LocalDate;
import no.sioadapter.code.SioCode;
import no.sioadapter.quality.Check;
import no.sioadapter.quality.Details;
import no.sioadapter.quality.Group;

/** Two decisions of one person that count on the same code on the same days (I-06). */
@Check(value = "P01", group = Group.PERSON)
public final class DecisionsOverlap {
  private DecisionsOverlap() {}

  /**
   * What the message names.
   *
   * @param otherWhere the other decision, as {@code file:line}
   * @param from the first day that both count
   * @param to the last day that both count
   */
  public record Found(SioCode sioCode, String otherWhere, LocalDate from, LocalDate to)
      implements Details {}
}
