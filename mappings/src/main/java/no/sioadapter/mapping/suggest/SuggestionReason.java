package no.sioadapter.mapping.suggest;

import java.util.List;
import no.sioadapter.code.LocalCode;
import no.sioadapter.code.SourceSystem;

/** Something that speaks for a target, or (with points below zero) against it. */
public sealed interface SuggestionReason {
  /** How much it weighs. */
  int points();

  /**
   * A table that is known has the same local code.
   *
   * @param table what the table is called
   * @param system the system that the code is looked up for
   */
  record SameCode(int points, String table, SourceSystem system, LocalCode localCode)
      implements SuggestionReason {}

  /**
   * The name says what the national code's name says.
   *
   * @param words words of the national name, as the vocabulary understood the local one
   */
  record NameAlike(int points, List<String> words) implements SuggestionReason {
    public NameAlike {
      words = List.copyOf(words);
    }
  }

  /** A word of the name is of what SIO doesn't pay for. */
  record WordOutside(int points, String word) implements SuggestionReason {}

  /** The IPLOS service type is usual beside the code, as check M07 expects. */
  record TypeUsual(int points, int type) implements SuggestionReason {}

  /** The IPLOS service type isn't one that check M07 expects beside the code. */
  record TypeUnusual(int points, int type) implements SuggestionReason {}

  /** The IPLOS service type is expected beside no code at all. */
  record TypeOutside(int points, int type) implements SuggestionReason {}

  /**
   * The service says the same as the code, in its values or by a word.
   *
   * @param value the constant or number that both have
   */
  record Fits(int points, Aspect aspect, String value) implements SuggestionReason {}

  /**
   * The service says another value than the code has.
   *
   * @param value the code's
   */
  record Differs(int points, Aspect aspect, String value) implements SuggestionReason {}

  /**
   * The service doesn't say, and the code's value isn't the usual one.
   *
   * @param value the code's
   */
  record NotUsual(int points, Aspect aspect, String value) implements SuggestionReason {}
}
