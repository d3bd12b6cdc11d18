package no.sioadapter.quality;

/** What a finding leads to; which severity a check has, the year's rule pack says. */
public enum Severity {
  /** The file is refused, and there is no report. */
  FATAL,
  /** The record is left out. */
  ERROR,
  /** The record counts, and somebody should look. */
  WARNING,
  /** Worth knowing. */
  INFORMATION
}
