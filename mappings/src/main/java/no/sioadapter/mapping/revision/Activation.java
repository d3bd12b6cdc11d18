package no.sioadapter.mapping.revision;

import java.time.Instant;
import java.util.Optional;

/**
 * The time in which a revision was the active one.
 *
 * @param from the moment counts
 * @param until the moment doesn't count; empty while it is still active
 */
public record Activation(RevisionId revision, Instant from, Optional<Instant> until) {
  /** Whether it was the active one at this moment. */
  public boolean covers(Instant moment) {
    return !moment.isBefore(from) && until.filter(end -> !moment.isBefore(end)).isEmpty();
  }
}
