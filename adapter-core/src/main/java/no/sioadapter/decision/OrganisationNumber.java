package no.sioadapter.decision;

import java.util.Optional;

/** A valid organisation number: nine digits, the last the check digit (weights 3 2 7 6 5 4 3 2). */
public record OrganisationNumber(String value) {
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  public OrganisationNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a valid organisation number");
    }
  }

  /** Empty where the text isn't nine digits with the right check digit. */
  public static Optional<OrganisationNumber> parse(String text) {
    return isValid(text) ? Optional.of(new OrganisationNumber(text)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    if (text.length() != 9 || text.chars().anyMatch(c -> c < '0' || c > '9')) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    // remainder 1 would need the check digit 10: such a number is never issued
    return (11 - sum % 11) % 11 == text.charAt(8) - '0';
  }

  @Override
  public String toString() {
    return value;
  }
}
