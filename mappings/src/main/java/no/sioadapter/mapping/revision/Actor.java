package no.sioadapter.mapping.revision;

import java.util.Locale;

/** Who did something to a municipality's table. */
public sealed interface Actor {
  /** Whether the two are one: names differ in more than case. */
  default boolean isSameAs(Actor other) {
    return equals(other);
  }

  /**
   * Somebody who signed in.
   *
   * @param name the user's name here, 1 to 100 characters; never a national identity number
   */
  record User(String name) implements Actor {
    private static final int LONGEST = 100;

    public User {
      name = name.strip();
      if (name.isEmpty() || name.length() > LONGEST) {
        throw new IllegalArgumentException("not a user's name");
      }
    }

    @Override
    public boolean isSameAs(Actor other) {
      return other instanceof User user
          && user.name.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
  }

  /** The file {@code mapping.csv} in the municipality's folder: whoever may write there. */
  record Folder() implements Actor {}
}
