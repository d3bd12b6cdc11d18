package no.sioadapter.mapping.config;

import java.util.List;
import no.sioadapter.mapping.file.Problem;

/**
 * A configuration that can't be used, with everything that must be mended. The problems are for
 * people; the exception's own message is for developers.
 */
public final class ConfigurationRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ConfigurationRefused(List<Problem> problems) {
    super(problems.size() + " problems, the first " + problems.get(0));
    this.problems = List.copyOf(problems);
  }

  /** Every problem: the files in the order in which they were read, and by line in a file. */
  public List<Problem> problems() {
    return problems;
  }
}
