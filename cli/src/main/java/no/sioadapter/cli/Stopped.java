package no.sioadapter.cli;

import java.util.List;

/** A verb can't go on, for a reason that is told in words; nothing of what it was to do is done. */
final class Stopped extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;
  private final transient List<String> lines;

  Stopped(ExitStatus status, List<String> lines) {
    super(status + ", " + lines.size() + " lines");
    this.status = status;
    this.lines = List.copyOf(lines);
  }

  ExitStatus status() {
    return status;
  }

  /** What is said, in the user's language. */
  List<String> lines() {
    return lines;
  }
}
