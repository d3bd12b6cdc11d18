package no.sioadapter.approval;

import java.util.Optional;
import no.sioadapter.quality.ShownText;

/** What can be wrong with the reason that somebody gives for a step. */
public enum ReasonFault {
  /** Nobody says why. */
  MISSING,
  /** It is longer than is kept. */
  TOO_LONG,
  /** It holds something like a person's id. */
  NAMES_PERSON;

  /** As many characters as are kept. */
  public static final int LONGEST = 1000;

  /**
   * The first fault; empty where the reason can be kept.
   *
   * @param required whether a step can't be taken without one
   */
  public static Optional<ReasonFault> of(String reason, boolean required) {
    if (required && reason.isBlank()) {
      return Optional.of(MISSING);
    }
    if (reason.strip().length() > LONGEST) {
      return Optional.of(TOO_LONG);
    }
    return ShownText.mask(reason).equals(reason) ? Optional.empty() : Optional.of(NAMES_PERSON);
  }
}
