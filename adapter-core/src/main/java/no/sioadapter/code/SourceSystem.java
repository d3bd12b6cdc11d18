package no.sioadapter.code;

import java.util.regex.Pattern;

/** The patient-record system (EPJ) that a decision comes from, such as {@code gerica}. */
public record SourceSystem(String id) implements Comparable<SourceSystem> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,29}");

  public SourceSystem {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("not the name of a system: " + id);
    }
  }

  @Override
  public int compareTo(SourceSystem other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
