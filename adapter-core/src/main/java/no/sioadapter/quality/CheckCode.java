package no.sioadapter.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** The stable code of a check: its group's letter and two digits, such as {@code R02}. */
public record CheckCode(String value) implements Comparable<CheckCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{2}");

  public CheckCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the code of a check: " + value);
    }
  }

  /** Empty where the text hasn't the form of a check's code. */
  public static Optional<CheckCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CheckCode(text)) : Optional.empty();
  }

  /** The code of a check's class. */
  public static CheckCode of(Class<?> check) {
    Check annotation = check.getAnnotation(Check.class);
    if (annotation == null) {
      throw new IllegalArgumentException("no check: " + check.getName());
    }
    return new CheckCode(annotation.value());
  }

  @Override
  public int compareTo(CheckCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
