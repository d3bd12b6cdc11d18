package no.sioadapter.mapping.revision;

import java.util.Optional;
import no.sioadapter.ledger.ContentHash;

/** What happened to a revision. */
public sealed interface Step {
  /**
   * It was begun.
   *
   * @param parent the active revision that it was made from; empty where there was none
   * @param restores the earlier revision whose content it takes up again (undo)
   * @param reason why, for people
   */
  record Drafted(
      ContentHash content, Optional<Integer> parent, Optional<Integer> restores, String reason)
      implements Step {}

  /**
   * The draft got other content; the one before is kept.
   *
   * @param parent the active revision that the writer had before them
   */
  record Edited(ContentHash content, Optional<Integer> parent, String reason) implements Step {}

  /** It is put forward, and is not changed any more. */
  record Submitted() implements Step {}

  /** It is the active one from now on. */
  record Approved(Eyes eyes, String reason) implements Step {}

  /** It will not be: a draft that was put aside, or one that was put forward and turned down. */
  record Rejected(String reason) implements Step {}
}
