package no.sioadapter.report.errorlist;

import no.sioadapter.quality.CheckCode;
import no.sioadapter.quality.Severity;

/**
 * A check that found something.
 *
 * @param found how often, all of it counted
 * @param listed how many of them are in the list: the weightiest
 */
public record CheckLine(CheckCode code, Severity severity, long found, long listed) {
  /** How many there are beyond those in the list. */
  public long more() {
    return found - listed;
  }
}
