package no.sioadapter.web.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.web.store.StoreDatabases.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was taken out of the archive, in both databases that it is written for. */
class PurgeLedgerTest {
  private static final ContentHash CONTENT = new ContentHash("0123456789abcdef".repeat(4));

  @RegisterExtension static final StoreDatabases DATABASES = new StoreDatabases();

  @ParameterizedTest
  @EnumSource
  void aContentMayComeAgainAndBeTakenAwayAgain(Kind kind) {
    Instant first = Instant.parse("2021-07-02T08:00:00.999Z");
    Instant second = Instant.parse("2022-07-02T08:00:00Z");
    DATABASES.run(
        kind,
        entities -> {
          JpaPurgeLedger ledger = new JpaPurgeLedger(entities);
          assertEquals(Optional.empty(), ledger.lastPurge(CONTENT));
          ledger.purged(CONTENT, second);
          ledger.purged(CONTENT, first);
        });
    assertEquals(Optional.of(second), lastPurge(kind, CONTENT));
    assertEquals(Optional.empty(), lastPurge(kind, new ContentHash("fedcba9876543210".repeat(4))));
  }

  private static Optional<Instant> lastPurge(Kind kind, ContentHash content) {
    return DATABASES.in(kind, entities -> new JpaPurgeLedger(entities).lastPurge(content));
  }
}
