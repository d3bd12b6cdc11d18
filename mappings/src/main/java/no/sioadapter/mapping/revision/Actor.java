package no.sioadapter.mapping.revision;

import no.sioadapter.approval.Person;

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
    public User {
      name = new Person(name).name();
    }

    @Override
    public boolean isSameAs(Actor other) {
      return other instanceof User user && new Person(name).isSameAs(new Person(user.name));
    }
  }

  /** The file {@code mapping.csv} in the municipality's folder: whoever may write there. */
  record Folder() implements Actor {}
}
