package no.sioadapter.web.user;

import java.util.List;
import java.util.Optional;

/** The users in the database. */
public interface Users {
  /** A user with what is kept of the password. */
  Optional<Account> account(UserName name);

  /** Everybody, by name. */
  List<User> all();

  /** Adds a user whose name is free. */
  void add(Account account);

  /** Replaces a user that is there. */
  void replace(Account account);
}
