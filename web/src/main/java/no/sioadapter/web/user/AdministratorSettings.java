package no.sioadapter.web.user;

import java.util.Optional;

/**
 * What the settings say of the first administrator.
 *
 * @param first the name that they get
 * @param firstPassword a one-time password that whoever starts the server has chosen
 * @param lost whose password is lost: they get a new one, and are made an administrator
 */
public record AdministratorSettings(
    UserName first, Optional<String> firstPassword, Optional<UserName> lost) {
  @Override
  public String toString() {
    return "AdministratorSettings[" + first + "]";
  }
}
