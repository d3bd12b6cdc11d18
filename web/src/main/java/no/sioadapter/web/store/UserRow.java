package no.sioadapter.web.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.user.Account;
import no.sioadapter.web.user.PasswordHash;
import no.sioadapter.web.user.User;
import no.sioadapter.web.user.UserName;

/** A user as now; what they were before stands in the audit log. */
@Entity
@Table(name = "local_user")
class UserRow {
  @Id private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_due")
  private boolean passwordDue;

  private boolean disabled;

  @Column(name = "created_at")
  private Instant createdAt;

  /** Two who change at once: the second one's change fails. */
  @Version private long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "local_user_role", joinColumns = @JoinColumn(name = "user_name"))
  @Column(name = "role_id")
  private Set<String> roles = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected UserRow() {}

  UserRow(Account account) {
    this.name = account.user().name().value();
    this.createdAt = account.user().createdAt();
    this.passwordHash = account.password().value();
    take(account);
  }

  final void take(Account account) {
    User user = account.user();
    passwordHash = account.password().value();
    passwordDue = user.passwordDue();
    disabled = user.disabled();
    Set<String> wanted = user.roles().stream().map(Role::id).collect(Collectors.toSet());
    roles.retainAll(wanted);
    roles.addAll(wanted);
  }

  Account toAccount() {
    return new Account(toUser(), new PasswordHash(passwordHash));
  }

  User toUser() {
    Set<Role> all =
        roles.stream().map(id -> Role.parse(id).orElseThrow()).collect(Collectors.toSet());
    return new User(new UserName(name), all, passwordDue, disabled, createdAt);
  }
}
