package no.sioadapter.decision;

import java.util.Optional;

/**
 * One value as the export has it: missing (blank text), readable (a value), or unreadable (text,
 * and no value).
 *
 * @param column the name that the column has in the file
 * @param text the text, without white space around it
 */
public record Field<T>(String column, String text, Optional<T> value) {
  /** Whether the export says nothing here. */
  public boolean isMissing() {
    return text.isEmpty();
  }

  /** Whether the export says something that can't be read as what it should be. */
  public boolean isUnreadable() {
    return !text.isEmpty() && value.isEmpty();
  }

  /** Never prints what the export says: it may be a person's id. */
  @Override
  public String toString() {
    return column;
  }
}
