package no.sioadapter.engine;

import java.util.List;
import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Finding;
import no.sioadapter.report.QuarterDifference;

/** How a comparison of two mapping tables ends. */
public sealed interface WhatIfOutcome {
  /**
   * There are figures for both.
   *
   * @param flows how many decisions go from which codes to which, the most first
   */
  record Compared(QuarterDifference difference, List<Flow> flows) implements WhatIfOutcome {
    public Compared {
      flows = List.copyOf(flows);
    }

    /** How many decisions move. */
    public long moved() {
      return flows.stream().mapToLong(Flow::decisions).sum();
    }
  }

  /**
   * An input was refused.
   *
   * @param reasons the fatal findings, at least one
   */
  record Refused(List<Finding> reasons) implements WhatIfOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** A check failed, so that nobody can say which decisions it would have left out. */
  record FailedToCheck(List<CheckCode> crashed) implements WhatIfOutcome {
    public FailedToCheck {
      crashed = List.copyOf(crashed);
    }
  }
}
