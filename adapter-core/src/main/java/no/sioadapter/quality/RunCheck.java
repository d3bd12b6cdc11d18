package no.sioadapter.quality;

/** A check that looks at what a run met as a whole, once all its decisions have been counted. */
public interface RunCheck {
  /** Looks at the run's summary. */
  void examine(RunSummary run, Findings findings);
}
