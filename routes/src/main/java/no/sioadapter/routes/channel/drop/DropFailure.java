package no.sioadapter.routes.channel.drop;

import no.sioadapter.routes.channel.Trouble;

/** Something that a drop couldn't do. */
final class DropFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;
  private final boolean passing;

  private DropFailure(Trouble trouble, boolean passing, Throwable cause) {
    super(trouble.getClass().getSimpleName(), cause);
    this.trouble = trouble;
    this.passing = passing;
  }

  /** It may go well another time. */
  static DropFailure passing(Trouble trouble, Throwable cause) {
    return new DropFailure(trouble, true, cause);
  }

  /** A person must mend something first. */
  static DropFailure lasting(Trouble trouble, Throwable cause) {
    return new DropFailure(trouble, false, cause);
  }

  Trouble trouble() {
    return trouble;
  }

  boolean isPassing() {
    return passing;
  }

  /** Whether it lies at one file or folder, so that others there may go well. */
  boolean isOfTheFile() {
    return trouble instanceof Trouble.PlaceMissing
        || trouble instanceof Trouble.NoPermission
        || trouble instanceof Trouble.NotTaken;
  }
}
