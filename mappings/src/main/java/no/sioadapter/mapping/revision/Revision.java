package no.sioadapter.mapping.revision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;

/**
 * A revision: its events, and what follows from them. Its content is frozen when it is submitted.
 *
 * @param events the oldest first; the first one drafted it
 */
public record Revision(RevisionId id, List<RevisionEvent> events) {
  public Revision {
    events = List.copyOf(events);
    if (events.isEmpty() || !(events.get(0).step() instanceof Step.Drafted)) {
      throw new IllegalArgumentException("a revision begins with a draft");
    }
  }

  /** How many events it has: whoever changes it says which version they saw (ETag). */
  public int version() {
    return events.size();
  }

  /** How far it has come. */
  public RevisionState state() {
    Step last = lastChange().step();
    if (last instanceof Step.Submitted) {
      return RevisionState.SUBMITTED;
    }
    if (last instanceof Step.Approved) {
      return RevisionState.APPROVED;
    }
    return last instanceof Step.Rejected ? RevisionState.REJECTED : RevisionState.DRAFT;
  }

  /** The last thing that happened to it. */
  public RevisionEvent lastChange() {
    return events.get(events.size() - 1);
  }

  /** Who began it. */
  public Actor author() {
    return events.get(0).who();
  }

  /** When it was begun. */
  public Instant draftedAt() {
    return events.get(0).at();
  }

  /** Why it was begun. */
  public String reason() {
    return drafted().reason();
  }

  /** The earlier revision whose content it takes up again. */
  public Optional<Integer> restores() {
    return drafted().restores();
  }

  /** The revision that it is to follow: the active one when it was last written. */
  public Optional<Integer> parent() {
    return last(Step.Edited.class).map(Step.Edited::parent).orElse(drafted().parent());
  }

  /** Its table. */
  public ContentHash content() {
    return last(Step.Edited.class).map(Step.Edited::content).orElse(drafted().content());
  }

  /** When it became the active one; empty unless it was approved. */
  public Optional<Instant> activeFrom() {
    return state() == RevisionState.APPROVED ? Optional.of(lastChange().at()) : Optional.empty();
  }

  /** Whether this one began it or wrote in it. */
  public boolean isWrittenBy(Actor who) {
    return events.stream()
        .filter(
            event -> event.step() instanceof Step.Drafted || event.step() instanceof Step.Edited)
        .anyMatch(event -> event.who().isSameAs(who));
  }

  private Step.Drafted drafted() {
    return (Step.Drafted) events.get(0).step();
  }

  private <T extends Step> Optional<T> last(Class<T> kind) {
    return events.stream()
        .map(RevisionEvent::step)
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((earlier, later) -> later);
  }
}
