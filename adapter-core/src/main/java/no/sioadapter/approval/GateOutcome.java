package no.sioadapter.approval;

import java.math.BigDecimal;
import java.util.List;
import no.sioadapter.code.SourceSystem;
import no.sioadapter.rulepack.Tolerance;

/**
 * Whether a report may be approved. That it could be made at all is another answer: technical
 * validity and acceptance are two.
 */
public sealed interface GateOutcome {
  /** Somebody may approve it. */
  record Open() implements GateOutcome {}

  /**
   * Nobody may, yet.
   *
   * @param reasons at least one
   */
  record Closed(List<Reason> reasons) implements GateOutcome {
    public Closed {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("closed for no reason");
      }
    }
  }

  /** Why a report can't be approved yet. */
  sealed interface Reason {
    /** The quarter isn't over. */
    record Preview() implements Reason {}

    /** A system that the quarter waits for delivered nothing. */
    record DeliveryMissing(List<SourceSystem> systems) implements Reason {
      public DeliveryMissing {
        systems = List.copyOf(systems);
      }
    }

    /**
     * Decisions that are left out, and that nobody answers for, would have given more than the year
     * tolerates.
     *
     * @param kroner at the year's prices, where the code is known
     */
    record TooMuchHeldBack(
        long decisions, BigDecimal hours, BigDecimal days, BigDecimal kroner, Tolerance tolerance)
        implements Reason {}

    /** Nobody answers for these, and nobody can say what they would have given. */
    record HeldBackUnknown(long decisions) implements Reason {}

    /** Absences that belong to no decision, and nobody answers for them. */
    record AbsencesOpen(long absences) implements Reason {}
  }
}
