package no.sioadapter.quality;

import java.util.function.Function;

/** Where a check of a person's decisions says what it found. */
@FunctionalInterface
public interface PersonFindings {
  /**
   * Something found about a decision that has to do with another.
   *
   * @param decision the ordinal of the decision that it is about
   * @param other the ordinal of the other one (the same, where there is none)
   * @param details makes the details from where the other one stands, as {@code file:line}
   */
  void add(int decision, int other, Function<String, Details> details);
}
