package no.sioadapter.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sioadapter.code.SioCode;
import no.sioadapter.code.UnitKind;
import no.sioadapter.decision.Decision;
import no.sioadapter.period.Quarter;

/**
 * A decision as it is delivered now, beside what an earlier quarter's deliveries say of it.
 *
 * @param earlier the earlier quarter
 * @param then empty where its deliveries have no decision of that number
 * @param moved by code, what the decision gives the earlier quarter more (or less) with its dates
 *     of now than with those of then; nothing where it wasn't there then counts as 0
 */
public record EarlierView(Decision now, Quarter earlier, Optional<Then> then, List<Moved> moved) {
  public EarlierView {
    moved = List.copyOf(moved);
  }

  /**
   * What the earlier deliveries say.
   *
   * @param to the last day; empty = it was still running
   * @param samePerson whether it was the same person's
   */
  public record Then(LocalDate from, Optional<LocalDate> to, boolean samePerson) {}

  /**
   * A code's part.
   *
   * @param unit hours or days
   * @param units more in the earlier quarter, negative where it is less, as a figure of record
   */
  public record Moved(SioCode code, UnitKind unit, BigDecimal units) {}
}
