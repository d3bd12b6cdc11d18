package no.sioadapter.decision;

import java.util.Optional;

/** The number of a decision (vedtak): unique in a municipality and system; 1–40 characters. */
public record DecisionNumber(String value) {
  private static final int LONGEST = 40;

  public DecisionNumber {
    if (!fits(value)) {
      throw new IllegalArgumentException("not the form of a decision number");
    }
  }

  /** Empty where the text is blank, longer than 40 characters, or holds control characters. */
  public static Optional<DecisionNumber> parse(String text) {
    return fits(text) ? Optional.of(new DecisionNumber(text)) : Optional.empty();
  }

  private static boolean fits(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }

  @Override
  public String toString() {
    return value;
  }
}
