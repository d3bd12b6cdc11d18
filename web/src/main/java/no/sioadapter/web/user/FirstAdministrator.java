package no.sioadapter.web.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.Audit;

/**
 * Makes somebody who can make others: at the first start, and again where the settings say that the
 * password is lost.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {
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
  private Clock clock;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private AdministratorSettings settings;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container's
  private Terminal terminal;

  /** Looks whether there is need of one. */
  public void ensure() {
    if (settings.lost().isPresent()) {
      reset(settings.lost().get());
    } else if (users.all().isEmpty()) {
      create(settings.first());
    }
  }

  private void create(UserName name) {
    Optional<String> chosen = settings.firstPassword();
    String password = chosen.orElseGet(passwords::oneTime);
    User user = new User(name, Set.of(Role.ADMINISTRATOR), true, false, clock.instant());
    users.add(new Account(user, passwords.keep(password)));
    audit.byServer(Action.CREATE_USER, name.value(), user.described());
    if (chosen.isEmpty()) {
      terminal.tell("first", name, password);
    }
  }

  private void reset(UserName name) {
    Optional<Account> account = users.account(name);
    if (account.isEmpty()) {
      create(name);
      return;
    }
    User before = account.get().user();
    EnumSet<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
    roles.addAll(before.roles());
    User user = new User(name, roles, true, false, before.createdAt());
    String password = passwords.oneTime();
    users.replace(new Account(user, passwords.keep(password)));
    audit.byServer(Action.RESET_PASSWORD, name.value(), user.described());
    terminal.tell("again", name, password);
  }
}
