package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.sioadapter.ledger.ContentHash;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What was taken out of the archive, in both databases that it is written for. */
class PurgeLedgerTest {
  private static final ContentHash CONTENT = new ContentHash("0123456789abcdef".repeat(4));

  @Test
  void aContentMayComeAgainAndBeTakenAwayAgainInH2() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:purges;DB_CLOSE_DELAY=-1");
    assertLastOfTwo(h2);
  }

  @Test
  void aContentMayComeAgainAndBeTakenAwayAgainInPostgres() throws IOException {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
      assertLastOfTwo(postgres.getPostgresDatabase());
    }
  }

  private static void assertLastOfTwo(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:no/sioadapter/web/store/migration")
        .load()
        .migrate();
    Instant first = Instant.parse("2021-07-02T08:00:00.999Z");
    Instant second = Instant.parse("2022-07-02T08:00:00Z");
    try (EntityManagerFactory factory =
            Persistence.createEntityManagerFactory(
                "ledger",
                Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", source));
        EntityManager entities = factory.createEntityManager()) {
      JpaPurgeLedger ledger = new JpaPurgeLedger(entities);
      entities.getTransaction().begin();
      assertEquals(Optional.empty(), ledger.lastPurge(CONTENT));
      ledger.purged(CONTENT, second);
      ledger.purged(CONTENT, first);
      entities.getTransaction().commit();
      entities.clear();
      assertEquals(Optional.of(second), ledger.lastPurge(CONTENT));
      assertEquals(
          Optional.empty(), ledger.lastPurge(new ContentHash("fedcba9876543210".repeat(4))));
    }
  }
}
