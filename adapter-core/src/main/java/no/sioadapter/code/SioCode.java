package no.sioadapter.code;

import java.util.Optional;
import java.util.regex.Pattern;

/** A national code for a service in SIO, such as {@code HTAMDK}. */
public record SioCode(String value) implements Target {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

  public SioCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the form of a SIO code: " + value);
    }
  }

  /** Reads a code's form (whether a year has it, its code system says); empty for other text. */
  public static Optional<SioCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SioCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
