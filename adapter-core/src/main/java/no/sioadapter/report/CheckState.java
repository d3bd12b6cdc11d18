package no.sioadapter.report;

import no.sioadapter.quality.CheckCode;

/**
 * What became of a check in a run. Only one that ran, and found nothing, says that nothing is
 * wrong.
 *
 * @param count what it found, all of it counted; 0 unless it ran or crashed
 */
public record CheckState(CheckCode code, Kind kind, long count) {
  /** What became of it. */
  public enum Kind {
    /** It looked, or would have been raised where it shows itself. */
    RAN,
    /** There was nothing for it to look at, such as no earlier report. */
    SKIPPED,
    /** The rule pack doesn't name it. */
    OFF,
    /** It failed: nobody can say what it would have found. */
    CRASHED
  }
}
