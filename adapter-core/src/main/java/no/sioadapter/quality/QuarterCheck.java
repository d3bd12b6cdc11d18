package no.sioadapter.quality;

/**
 * A check that looks at the quarter as a whole, often beside earlier ones. What it finds stands at
 * the report, or at a delivery, and is about no decision.
 */
public interface QuarterCheck {
  /**
   * Whether there is what the check compares; without it the check is skipped, which is no pass.
   */
  boolean hasSomethingToLookAt(QuarterView view);

  /** Looks at the quarter; asked only where there is something to look at. */
  void examine(QuarterView view, Findings findings);
}
