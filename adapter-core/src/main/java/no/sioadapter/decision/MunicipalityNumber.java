package no.sioadapter.decision;

import java.util.Optional;
import java.util.regex.Pattern;

/** A municipality's number: four digits, with its leading zero. */
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}");

  public MunicipalityNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not four digits");
    }
  }

  /** Empty for other text than four digits. */
  public static Optional<MunicipalityNumber> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new MunicipalityNumber(text))
        : Optional.empty();
  }

  @Override
  public int compareTo(MunicipalityNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
