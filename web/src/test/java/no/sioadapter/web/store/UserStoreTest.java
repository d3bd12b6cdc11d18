package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import no.sioadapter.web.access.Role;
import no.sioadapter.web.audit.Action;
import no.sioadapter.web.audit.AuditEntry;
import no.sioadapter.web.audit.AuditLine;
import no.sioadapter.web.audit.Outcome;
import no.sioadapter.web.user.Account;
import no.sioadapter.web.user.PasswordHash;
import no.sioadapter.web.user.User;
import no.sioadapter.web.user.UserName;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users and audit lines, in both databases that they are written for. */
class UserStoreTest {
  private static final Instant AT = Instant.parse("2019-03-31T01:30:00.123456789Z");

  @SuppressWarnings("NullAway.Init")
  private static EmbeddedPostgres postgres;

  private static Map<Kind, EntityManagerFactory> factories = Map.of();

  private enum Kind {
    H2,
    POSTGRES
  }

  @BeforeAll
  static void twoDatabases() throws IOException {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:users;DB_CLOSE_DELAY=-1");
    postgres = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
    factories = Map.of(Kind.H2, open(h2), Kind.POSTGRES, open(postgres.getPostgresDatabase()));
  }

  @AfterAll
  static void closed() throws IOException {
    factories.values().forEach(EntityManagerFactory::close);
    postgres.close();
  }

  @ParameterizedTest
  @EnumSource
  void aUserComesBackAsWrittenAndAsChanged(Kind kind) {
    Account kari = account("kari", Set.of(Role.OPERATOR, Role.APPROVER), true, false, "one");
    Account ola = account("ola", Set.of(), false, true, "x".repeat(400));
    in(kind, entities -> add(entities, ola));
    in(kind, entities -> add(entities, kari));
    assertEquals(Optional.of(kari), read(kind, "kari"));
    assertEquals(Optional.empty(), read(kind, "nobody"));
    assertEquals(
        List.of(kari.user(), ola.user()), in(kind, entities -> new JpaUsers(entities).all()));

    Account changed = account("kari", Set.of(Role.APPROVER, Role.VIEWER), false, true, "two");
    in(
        kind,
        entities -> {
          new JpaUsers(entities).replace(changed);
          return "";
        });
    assertEquals(Optional.of(changed), read(kind, "kari"));
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsTakenOnce(Kind kind) {
    Account turid = account("turid", Set.of(), false, false, "one");
    in(kind, entities -> add(entities, turid));
    assertThrows(PersistenceException.class, () -> in(kind, entities -> add(entities, turid)));
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoChangeAUserAtOnceTheSecondFails(Kind kind) {
    in(kind, entities -> add(entities, account("berit", Set.of(), false, false, "one")));
    try (EntityManager slow = factory(kind).createEntityManager()) {
      slow.getTransaction().begin();
      new JpaUsers(slow).account(new UserName("berit"));
      in(
          kind,
          entities -> {
            new JpaUsers(entities)
                .replace(account("berit", Set.of(Role.VIEWER), false, true, "two"));
            return "";
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
    in(
        kind,
        entities -> {
          entries.forEach(new JpaAuditLog(entities)::write);
          return "";
        });
    List<AuditLine> page =
        in(kind, entities -> new JpaAuditLog(entities).before(Long.MAX_VALUE, 2));
    assertEquals(List.of(entries.get(2), entries.get(1)), entries(page));
    List<AuditLine> next =
        in(kind, entities -> new JpaAuditLog(entities).before(page.get(1).number(), 2));
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

  private static String add(EntityManager entities, Account account) {
    new JpaUsers(entities).add(account);
    return "";
  }

  private static Optional<Account> read(Kind kind, String name) {
    return in(kind, entities -> new JpaUsers(entities).account(new UserName(name)));
  }

  /** As the container does: a transaction, undone where it fails. */
  private static <T> T in(Kind kind, Function<EntityManager, T> work) {
    try (EntityManager entities = factory(kind).createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  private static EntityManagerFactory factory(Kind kind) {
    return Objects.requireNonNull(factories.get(kind));
  }

  private static EntityManagerFactory open(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:no/sioadapter/web/store/migration")
        .load()
        .migrate();
    return Persistence.createEntityManagerFactory(
        "ledger",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", source));
  }
}
