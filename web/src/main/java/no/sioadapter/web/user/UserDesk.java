package no.sioadapter.web.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.web.access.Caller;
import no.sioadapter.web.access.CurrentCaller;
import no.sioadapter.web.access.Requires;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;

/** Where users are made and changed; each change stands in the audit log or isn't made. */
@ApplicationScoped
@Transactional
public class UserDesk {
  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Users users;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Passwords passwords;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Audit audit;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private CurrentCaller callers;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Clock clock;

  /** Everybody, by name. */
  @Requires(Role.ADMINISTRATOR)
  public List<User> all() {
    return users.all();
  }

  /** Makes a user with a one-time password. */
  @Requires(Role.ADMINISTRATOR)
  public UserAnswer create(UserName name, Set<Role> roles) {
    if (users.account(name).isPresent()) {
      audit.refused(Action.CREATE_USER, name.value(), "name taken");
      return new UserAnswer.NameTaken();
    }
    String password = passwords.oneTime();
    User user = new User(name, roles, true, false, clock.instant());
    users.add(new Account(user, passwords.keep(password)));
    audit.done(Action.CREATE_USER, name.value(), user.described());
    return new UserAnswer.Told(user, password);
  }

  /** Gives a user other roles, and shuts the user out or lets them in again. */
  @Requires(Role.ADMINISTRATOR)
  public UserAnswer change(UserName name, Set<Role> roles, boolean disabled) {
    Optional<Account> account = users.account(name);
    if (account.isEmpty()) {
      return new UserAnswer.Unknown();
    }
    User user = account.get().user().with(roles, disabled);
    if (!user.isActiveAdministrator() && isLastAdministrator(account.get().user())) {
      audit.refused(Action.CHANGE_USER, name.value(), "last administrator");
      return new UserAnswer.LastAdministrator();
    }
    users.replace(new Account(user, account.get().password()));
    audit.done(Action.CHANGE_USER, name.value(), user.described());
    return new UserAnswer.Done(user);
  }

  /** Gives a user a new one-time password; the old one is good no more. */
  @Requires(Role.ADMINISTRATOR)
  public UserAnswer reset(UserName name) {
    Optional<Account> account = users.account(name);
    if (account.isEmpty()) {
      return new UserAnswer.Unknown();
    }
    String password = passwords.oneTime();
    User before = account.get().user();
    User user =
        new User(before.name(), before.roles(), true, before.disabled(), before.createdAt());
    users.replace(new Account(user, passwords.keep(password)));
    audit.done(Action.RESET_PASSWORD, name.value(), "");
    return new UserAnswer.Told(user, password);
  }

  /** Gives the caller the password of their choice; needs no role, only to be one of the users. */
  public UserAnswer changeOwn(String password) {
    Caller caller = callers.get();
    Optional<Account> account =
        Optional.of(caller)
            .filter(Caller::signedIn)
            .flatMap(known -> UserName.parse(known.name()))
            .flatMap(users::account);
    if (account.isEmpty()) {
      return new UserAnswer.Unknown();
    }
    User before = account.get().user();
    if (!Passwords.isFit(password, before.name())
        || passwords.isRight(password, account.get().password())) {
      audit.refused(Action.CHANGE_PASSWORD, before.name().value(), "unfit");
      return new UserAnswer.UnfitPassword();
    }
    User user =
        new User(before.name(), before.roles(), false, before.disabled(), before.createdAt());
    users.replace(new Account(user, passwords.keep(password)));
    audit.done(Action.CHANGE_PASSWORD, user.name().value(), "");
    return new UserAnswer.Done(user);
  }

  private boolean isLastAdministrator(User user) {
    return user.isActiveAdministrator()
        && users.all().stream().filter(User::isActiveAdministrator).count() == 1;
  }
}
