package no.sioadapter.cli;

/** How a verb ends, for the caller; of several that apply, the highest. */
enum ExitStatus {
  /** Done, and nothing worse than a warning. */
  CLEAN(0),
  /** Done, and something was left out because of errors. */
  ERRORS(1),
  /** Wrong usage or configuration. */
  USAGE(2),
  /** An input was refused: nothing was written. */
  REFUSED(3),
  /** The program or the machine failed. */
  FAILURE(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the operating system gets. */
  int code() {
    return code;
  }
}
