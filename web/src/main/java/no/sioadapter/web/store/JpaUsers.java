package no.sioadapter.web.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.sioadapter.web.user.Account;
import no.sioadapter.web.user.User;
import no.sioadapter.web.user.UserName;
import no.sioadapter.web.user.Users;

/** The users in the database. */
@ApplicationScoped
@Transactional
public class JpaUsers implements Users {
  @PersistenceContext(unitName = "ledger")
  @SuppressWarnings("NullAway.Init") // the container's
  private EntityManager entities;

  /** The container's. */
  @SuppressWarnings("NullAway.Init")
  protected JpaUsers() {}

  JpaUsers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Account> account(UserName name) {
    return row(name).map(UserRow::toAccount);
  }

  @Override
  public List<User> all() {
    return entities
        .createQuery("select u from UserRow u order by u.name", UserRow.class)
        .getResultStream()
        .map(UserRow::toUser)
        .toList();
  }

  @Override
  public void add(Account account) {
    entities.persist(new UserRow(account));
    entities.flush();
  }

  @Override
  public void replace(Account account) {
    row(account.user().name()).orElseThrow().take(account);
    entities.flush();
  }

  private Optional<UserRow> row(UserName name) {
    return Optional.ofNullable(entities.find(UserRow.class, name.value()));
  }
}
