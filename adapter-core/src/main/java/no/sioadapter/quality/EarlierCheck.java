package no.sioadapter.quality;

/**
 * A check that holds a decision against what the deliveries of an earlier quarter, reported
 * already, say of it. Without such deliveries it is skipped, which is no pass.
 */
public interface EarlierCheck {
  /** Looks at a sound decision. */
  void examine(EarlierView view, Findings findings);
}
