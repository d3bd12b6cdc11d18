package no.sioadapter.web.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Both databases that the stores are written for, with every table in them, for a test class. */
final class StoreDatabases implements BeforeAllCallback, AfterAllCallback {
  enum Kind {
    H2,
    POSTGRES
  }

  private final Map<Kind, EntityManagerFactory> factories = new EnumMap<>(Kind.class);

  @SuppressWarnings("NullAway.Init")
  private EmbeddedPostgres postgres;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
    postgres = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
    factories.put(Kind.H2, open(h2));
    factories.put(Kind.POSTGRES, open(postgres.getPostgresDatabase()));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    factories.values().forEach(EntityManagerFactory::close);
    postgres.close();
  }

  EntityManagerFactory factory(Kind kind) {
    return Objects.requireNonNull(factories.get(kind));
  }

  /** As the container does: a transaction, undone where it fails. */
  <T> T in(Kind kind, Function<EntityManager, T> work) {
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

  /** The same for work that answers nothing. */
  void run(Kind kind, Consumer<EntityManager> work) {
    in(
        kind,
        entities -> {
          work.accept(entities);
          return true;
        });
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
