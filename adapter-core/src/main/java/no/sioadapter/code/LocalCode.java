package no.sioadapter.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A municipality's own service code: 1–20 letters, digits and {@code - _ . /}. Upper and lower case
 * differ.
 */
public record LocalCode(String value) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}_./-]{1,20}");

  public LocalCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the form of a local service code");
    }
  }

  /** Empty where the text hasn't the form of a local code. */
  public static Optional<LocalCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new LocalCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
