package no.sioadapter.mapping.rollover;

import java.util.List;
import no.sioadapter.code.SioCode;

/** Where a row's target goes in the new year. */
sealed interface Destination {
  /** The new year has the target. */
  record Same() implements Destination {}

  /** It is another code there. */
  record Another(SioCode code, Ground ground) implements Destination {}

  /** It is one of several, and which can't be told from the row. */
  record OneOf(List<SioCode> codes) implements Destination {
    public OneOf {
      codes = List.copyOf(codes);
    }
  }

  /** There is no such code, and none that came after it. */
  record Nowhere() implements Destination {}
}
