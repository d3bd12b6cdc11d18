package no.sioadapter.approval;

import java.util.Locale;

/**
 * Somebody who signed in, as the events name them.
 *
 * @param name the user's name here, 1 to 100 characters; never a national identity number
 */
public record Person(String name) {
  private static final int LONGEST = 100;

  public Person {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new IllegalArgumentException("not a user's name");
    }
  }

  /** Whether the two are one: names that differ only in case are the same person's. */
  public boolean isSameAs(Person other) {
    return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name;
  }
}
