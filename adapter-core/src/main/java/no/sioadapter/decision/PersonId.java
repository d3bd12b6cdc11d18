package no.sioadapter.decision;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The person that a decision is about: fødselsnummer or D-number (11 digits), or DUF number (12
 * digits, which never begins with 0, so that one {@code long} tells them apart). Never printed:
 * {@code toString} masks.
 */
public record PersonId(long number) {
  private static final Pattern FORM = Pattern.compile("[0-9]{11}|[1-9][0-9]{11}");
  private static final long LARGEST_OF_ELEVEN = 99_999_999_999L;
  private static final String MASK = "***********";

  public PersonId {
    if (number < 0 || number > 999_999_999_999L) {
      throw new IllegalArgumentException("not 11 or 12 digits");
    }
  }

  /** Reads 11 or 12 digits (no look at dates or check digits); empty for other text. */
  public static Optional<PersonId> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new PersonId(Long.parseLong(text)))
        : Optional.empty();
  }

  /** Whether it has the 12 digits of a DUF number. */
  public boolean isDuf() {
    return number > LARGEST_OF_ELEVEN;
  }

  /**
   * The digits in the open, 11 or 12: for check digits and for a reader with the right to see it,
   * never for a log, a message or a report.
   */
  public String unmasked() {
    String digits = Long.toString(number);
    return isDuf() ? digits : "0".repeat(11 - digits.length()) + digits;
  }

  @Override
  public String toString() {
    return MASK;
  }
}
