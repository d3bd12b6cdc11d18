package no.sioadapter.web.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.Account;
import no.sioadapter.web.user.PasswordHash;
import no.sioadapter.web.user.Passwords;
import no.sioadapter.web.user.User;
import no.sioadapter.web.user.UserName;
import no.sioadapter.web.user.Users;

/**
 * Users by name and password. An unknown name, a user who is shut out and a wrong password take the
 * same work and get the same answer. A few passwords are tried at a time, so that guessing neither
 * takes the machine nor runs past the damping.
 */
final class LocalSignIn {
  private static final int AT_A_TIME = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String NOBODYS = "";

  private final Users users;
  private final Passwords passwords;
  private final Damping damping;
  private final ProvenPasswords proven;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  LocalSignIn(Users users, Passwords passwords, Damping damping, ProvenPasswords proven) {
    this.users = users;
    this.passwords = passwords;
    this.damping = damping;
    this.proven = proven;
  }

  SignInAnswer check(String name, String password) {
    Optional<UserName> known = UserName.parse(name);
    String damped = known.map(UserName::value).orElse(NOBODYS);
    Optional<Duration> pause = damping.pause(damped);
    if (pause.isPresent()) {
      return new SignInAnswer.Later(pause.get());
    }
    if (password.length() > Passwords.LONGEST) {
      return new SignInAnswer.Refused();
    }
    Optional<Account> account = known.flatMap(users::account);
    if (account.isPresent() && proven.isKnown(account.get(), password)) {
      return answer(account.get().user());
    }
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return new SignInAnswer.Later(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SignInAnswer.Later(PATIENCE);
    }
    try {
      return inTurn(damped, account, password);
    } finally {
      turns.release();
    }
  }

  private SignInAnswer inTurn(String damped, Optional<Account> account, String password) {
    Optional<Duration> pause = damping.pause(damped); // others may have tried meanwhile
    if (pause.isPresent()) {
      return new SignInAnswer.Later(pause.get());
    }
    PasswordHash kept = account.map(Account::password).orElseGet(passwords::nobodys);
    boolean right = passwords.isRight(password, kept);
    if (!right || account.isEmpty() || account.get().user().disabled()) {
      damping.failed(damped);
      return new SignInAnswer.Refused();
    }
    damping.succeeded(damped);
    proven.remember(account.get(), password);
    return answer(account.get().user());
  }

  private static SignInAnswer answer(User user) {
    return user.disabled()
        ? new SignInAnswer.Refused()
        : new SignInAnswer.Accepted(user.name().value(), groups(user));
  }

  private static Set<String> groups(User user) {
    return user.passwordDue()
        ? Set.of(CurrentCaller.PASSWORD_DUE)
        : user.roles().stream().map(Role::id).collect(Collectors.toSet());
  }
}
