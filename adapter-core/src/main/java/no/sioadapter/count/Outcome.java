package no.sioadapter.count;

import java.util.List;
import no.sioadapter.quality.Details;

/** Where a sound decision ends when it is counted (I-14). */
public sealed interface Outcome {
  /**
   * It counts, also where no day is left of it.
   *
   * @param remarks what somebody should look at, none of it an error
   */
  record Counted(List<Contribution> contributions, List<Details> remarks) implements Outcome {
    public Counted {
      contributions = List.copyOf(contributions);
      remarks = List.copyOf(remarks);
    }
  }

  /** All its parts are on purpose outside SIO. */
  record IsOutside() implements Outcome {}

  /** No active and no extra day of it lies in the quarter. */
  record NotInQuarter(List<Details> remarks) implements Outcome {
    public NotInQuarter {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The mapping doesn't carry it; it is left out whole (I-07).
   *
   * @param errors why, at least one
   * @param heldBack what the days that could be mapped would have given
   * @param withoutCode what the other days would have given: the decision's own amount on each
   *     active day that isn't absent
   */
  record LeftOut(List<Details> errors, List<Contribution> heldBack, Units withoutCode)
      implements Outcome {
    public LeftOut {
      errors = List.copyOf(errors);
      heldBack = List.copyOf(heldBack);
    }
  }
}
