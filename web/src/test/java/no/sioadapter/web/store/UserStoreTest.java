package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLine;
import no.sioadapter.web.audit.Outcome;
import no.sioadapter.web.store.StoreDatabases.Kind;
import no.sioadapter.web.user.Account;
import no.sioadapter.web.user.PasswordHash;
import no.sioadapter.web.user.User;
import no.sioadapter.web.user.UserName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users and audit lines, in both databases that they are written for. */
class UserStoreTest {
  private static final Instant AT = Instant.parse("2019-03-31T01:30:00.123456789Z");

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void aUserComesBackAsWrittenAndAsChanged(Kind kind) {
    Account kari = account("kari", Set.of(Role.OPERATOR, Role.APPROVER), true, false, "one");
    Account ola = account("ola", Set.of(), false, true, "x".repeat(400));
    DATABASES.run(kind, entities -> add(entities, ola));
    DATABASES.run(kind, entities -> add(entities, kari));
    assertEquals(Optional.of(kari), read(kind, "kari"));
    assertEquals(Optional.empty(), read(kind, "nobody"));
    assertEquals(
        List.of(kari.user(), ola.user()),
        DATABASES.in(kind, entities -> new JpaUsers(entities).all()));

    Account changed = account("kari", Set.of(Role.APPROVER, Role.VIEWER), false, true, "two");
    DATABASES.run(
        kind,
        entities -> {
          new JpaUsers(entities).replace(changed);
        });
    assertEquals(Optional.of(changed), read(kind, "kari"));
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsTakenOnce(Kind kind) {
    Account turid = account("turid", Set.of(), false, false, "one");
    DATABASES.run(kind, entities -> add(entities, turid));
    assertThrows(
        PersistenceException.class, () -> DATABASES.run(kind, entities -> add(entities, turid)));
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoChangeAUserAtOnceTheSecondFails(Kind kind) {
    DATABASES.run(kind, entities -> add(entities, account("berit", Set.of(), false, false, "one")));
    try (EntityManager slow = DATABASES.factory(kind).createEntityManager()) {
      slow.getTransaction().begin();
      new JpaUsers(slow).account(new UserName("berit"));
      DATABASES.run(
          kind,
          entities -> {
            new JpaUsers(entities)
                .replace(account("berit", Set.of(Role.VIEWER), false, true, "two"));
          });
      assertThrows(
          OptimisticLockException.class,
          () -> new JpaUsers(slow).replace(account("berit", Set.of(), true, false, "three")));
      slow.getTransaction().rollback();
    }
    assertEquals("two", read(kind, "berit").orElseThrow().password().value());
  }

  @ParameterizedTest
  @EnumSource
  void theAuditLogIsReadFromTheNewestInPages(Kind kind) {
    List<AuditEntry> entries =
        List.of(
            entry("første; «æøå»", Outcome.DONE),
            entry("x".repeat(300), Outcome.REFUSED),
            entry("third", Outcome.DONE));
    DATABASES.run(
        kind,
        entities -> {
          entries.forEach(new JpaAuditLog(entities)::write);
        });
    List<AuditLine> page =
        DATABASES.in(kind, entities -> new JpaAuditLog(entities).before(Long.MAX_VALUE, 2));
    assertEquals(List.of(entries.get(2), entries.get(1)), entries(page));
    List<AuditLine> next =
        DATABASES.in(kind, entities -> new JpaAuditLog(entities).before(page.get(1).number(), 2));
    assertEquals(List.of(entries.get(0)), entries(next));
  }

  private static List<AuditEntry> entries(List<AuditLine> lines) {
    return lines.stream().map(AuditLine::entry).toList();
  }

  private static AuditEntry entry(String subject, Outcome outcome) {
    return new AuditEntry(AT, "oidc:kari", Action.RUN_QUARTER, subject, "", outcome);
  }

  private static Account account(
      String name, Set<Role> roles, boolean due, boolean disabled, String hash) {
    return new Account(
        new User(new UserName(name), roles, due, disabled, AT), new PasswordHash(hash));
  }

  private static void add(EntityManager entities, Account account) {
    new JpaUsers(entities).add(account);
  }

  private static Optional<Account> read(Kind kind, String name) {
    return DATABASES.in(kind, entities -> new JpaUsers(entities).account(new UserName(name)));
  }
}
