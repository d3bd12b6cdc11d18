package no.sioadapter.web.user;

/** What became of a change to a user. */
public sealed interface UserAnswer {
  /** It was done. */
  record Done(User user) implements UserAnswer {}

  /**
   * It was done, and somebody must be told a password.
   *
   * @param oneTimePassword kept nowhere else
   */
  record Told(User user, String oneTimePassword) implements UserAnswer {
    @Override
    public String toString() {
      return "Told[" + user + "]";
    }
  }

  /** Another has that name. */
  record NameTaken() implements UserAnswer {}

  /** Nobody has that name. */
  record Unknown() implements UserAnswer {}

  /** Nobody would be left to give others their roles. */
  record LastAdministrator() implements UserAnswer {}

  /** The password is too easily guessed, or the one that is to be changed. */
  record UnfitPassword() implements UserAnswer {}
}
